namespace FlowDsl.Tests.Expressions.Specification;

public static partial class Cases
{
    private static readonly DateTimeOffset s_epoch = new(1970, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static IEnumerable<Case> Nulls() =>
    [
        Of(d => d.Q), Of(d => d.I), Of(d => d.MaybeItem), Of(d => d.MaybeNames), Of(d => d.Y),
        Of(d => d.Q == null), Of(d => d.Q != null), Of(d => null == d.I), Of(d => d.MaybeItem != null), Of(d => d.I.HasValue), Of(d => !d.I.HasValue),
        Of(d => d.I!.Value), Of(d => (int)d.I!), Of(d => d.I ?? 7), Of(d => d.I ?? d.J), Of(d => d.I ?? d.J ?? d.N), Of(d => d.Q ?? d.S), Of(d => d.Q ?? d.R ?? "none"),
        Of(d => d.I.GetValueOrDefault()), Of(d => d.I.GetValueOrDefault(9)), Of(d => (d.I ?? d.N) + 1),
        Of(d => d.I == d.J), Of(d => d.I != d.J), Of(d => d.I == 3), Of(d => d.I != 3), Of(d => d.N == d.I), Of(d => d.N != d.I), Of(d => d.Q == d.R), Of(d => d.Q != d.R),
        Of(d => d.Q == "a"), Of(d => d.Q != "a"), Of(d => d.S != d.Q), Of(d => d.C == true), Of(d => d.C != false), Of(d => !(d.I == d.J)),
        Of(d => d.I < d.J), Of(d => d.I >= 2), Of(d => d.N > d.I), Of(d => !(d.I <= d.J)), Of(d => d.I + d.J), Of(d => d.I * 2), Of(d => -d.I), Of(d => d.I - d.N), Of(d => !d.C),
        Of(d => d.MaybeItem!.Name), Of(d => d.MaybeItem == null ? null : d.MaybeItem.Name), Of(d => d.MaybeItem != null && d.MaybeItem.Size > 1),
        Of(d => d.MaybeItem == null || d.MaybeItem.Note == null || d.MaybeItem.Note.Length == 0), Of(d => d.MaybeItem!.Seen != d.MaybeAt), Of(d => d.MaybeNames!.Length),
        Of(d => d.MaybeNames == null ? 0 : d.MaybeNames.Length), Of(d => d.Q!.Length), Of(d => d.Q != null ? d.Q.Length : -1), Of(d => d.I != null ? d.I.Value + 1 : 0),
        Of(d => (d.Q ?? d.R) == null), Of(d => (d.Q ?? d.R) == d.S), Of(d => (d.B ? d.Q : d.R) != d.S), Of(d => d.Item.Note ?? "-"),
    ];

    private static IEnumerable<Case> Logic() =>
    [
        Of(d => d.B && d.N > 0), Of(d => d.B || d.N > 0 && d.M > 0), Of(d => (d.B || d.N > 0) && d.M > 0), Of(d => !d.B), Of(d => !(d.B && d.N > 0)), Of(d => d.B == (d.N > 0)),
        Of(d => d.B ? d.N : d.M), Of(d => d.B ? d.N > 0 ? 1 : 2 : 3), Of(d => (d.B ? d.N : d.M) + 1), Of(d => d.N == 0), Of(d => d.N != d.M), Of(d => d.N < d.M == d.B),
        Of(d => d.Q != null && d.Q.Length > 1), Of(d => d.Q == null || d.Q.Length > 1), Of(d => true), Of(d => "constant"), Of(d => d.B.Equals(true)), Of(d => d.S.Equals(d.Q)),
        Of(d => string.Equals(d.S, d.T, StringComparison.Ordinal)), Of(d => d.S == d.T), Of(d => d.Id == d.MaybeId), Of(d => d.Id == new Guid("0000000a-0000-0000-0102-030405060708")),
    ];

    private static IEnumerable<Case> Numbers() =>
    [
        Of(d => d.N + d.M * 2), Of(d => (d.N + d.M) * 2), Of(d => d.N - (d.M - 1)), Of(d => d.N - d.M - 1), Of(d => d.N + -1), Of(d => -d.N), Of(d => -(d.N + 1)), Of(d => d.N / 2), Of(d => d.N / d.M),
        Of(d => d.N % 3), Of(d => d.N % d.M), Of(d => d.L / 7), Of(d => d.L / 2), Of(d => d.N * 1.5), Of(d => d.X + d.N), Of(d => d.X / 4), Of(d => (int)d.X), Of(d => (long)(d.X * 2)), Of(d => (double)d.N / 4),
        Of(d => d.I / d.J), Of(d => d.X > d.N), Of(d => d.Y + 1), Of(d => d.L > d.N), Of(d => d.N + 1L), Of(d => Math.Abs(d.N)), Of(d => Math.Abs(d.X)), Of(d => Math.Max(d.N, d.M)), Of(d => Math.Min(d.X, 2)),
        Of(d => Math.Floor(d.X)), Of(d => Math.Ceiling(d.X)), Of(d => Math.Round(d.X)), Of(d => Math.Truncate(d.X)), Of(d => Math.Round(d.X, 1)), Of(d => Math.Round(1.015 + d.N, 2)), Of(d => Math.Sign(d.N)),
        Of(d => int.Parse(d.S)), Of(d => long.Parse(d.T)), Of(d => Math.Clamp(d.N, -1, 2)), Of(d => checked(d.N + d.M)), Of(d => (short)5 + d.N),
    ];

    private static IEnumerable<Case> Enums() =>
    [
        Of(d => d.Color), Of(d => d.Color == Color.Green), Of(d => d.Color != Color.Red), Of(d => Color.Blue == d.Color), Of(d => d.MaybeColor), Of(d => d.MaybeColor == Color.Green), Of(d => d.MaybeColor != Color.Green),
        Of(d => d.MaybeColor == d.Color), Of(d => d.MaybeColor == null), Of(d => d.MaybeColor ?? Color.Blue), Of(d => d.B ? Color.Red : d.Color), Of(d => new[] { Color.Red, Color.Green }.Contains(d.Color)),
        Of(d => d.Color.Equals(Color.Red)),
    ];

    private static IEnumerable<Case> Dates() =>
    [
        Of(d => d.Day), Of(d => d.At), Of(d => d.MaybeAt), Of(d => d.Day.AddDays(1)), Of(d => d.Day.AddDays(d.N)), Of(d => d.At.AddHours(-1)), Of(d => d.At.AddDays(d.N)), Of(d => d.At.AddMilliseconds(5)),
        Of(d => DateOnly.FromDateTime(d.At.UtcDateTime)), Of(d => DateOnly.FromDateTime(d.At.UtcDateTime).AddDays(-1)), Of(d => d.MaybeDay ?? DateOnly.FromDateTime(d.MaybeAt!.Value.UtcDateTime).AddDays(-1)),
        Of(d => d.Day == d.MaybeDay), Of(d => d.Day < d.MaybeDay), Of(d => d.Day >= new DateOnly(2018, 2, 5)), Of(d => d.At == d.MaybeAt), Of(d => d.At != d.MaybeAt), Of(d => d.MaybeAt == d.OtherAt), Of(d => d.MaybeAt != d.OtherAt),
        Of(d => d.At > d.MaybeAt), Of(d => d.At > s_epoch), Of(d => d.At.AddSeconds(1) > d.At), Of(d => d.At.Year), Of(d => d.Day.Month), Of(d => d.Day.Day), Of(d => d.At.Hour), Of(d => d.At.Minute), Of(d => d.At.Millisecond),
        Of(d => (d.At - s_epoch).TotalDays), Of(d => (d.At - d.At.AddHours(-2)).TotalMinutes), Of(d => d.At + TimeSpan.FromMinutes(5)), Of(d => d.At.Subtract(TimeSpan.FromHours(1))), Of(d => d.At.Add(TimeSpan.FromHours(1))),
        Of(d => d.Day.DayNumber), Of(d => d.At.ToUnixTimeMilliseconds()), Of(d => d.At.ToUnixTimeSeconds()), Of(d => d.At.UtcDateTime), Of(d => d.At.UtcDateTime.Date), Of(d => DateTimeOffset.FromUnixTimeSeconds(d.N)),
        Of(d => DateOnly.ParseExact(d.S, "yyyy-MM-dd")), Of(d => d.MaybeAt == null ? d.At : d.MaybeAt.Value), Of(d => d.Day.DayOfYear), Of(d => DateOnly.FromDateTime(d.At.UtcDateTime) == d.Day),
    ];
}
