using System.Text.RegularExpressions;

namespace FlowDsl.Tests.Expressions.Specification;

/// <summary>Where the two languages part when nobody looks: nulls in arrays, white space, ends of lines, instants written in two ways.</summary>
public static partial class Cases
{
    private static readonly DateTimeOffset s_third = new(2018, 2, 5, 0, 0, 3, TimeSpan.Zero);

    private static IEnumerable<Case> Joins() =>
    [
        Of(d => string.Join(",", d.Numbers)), Of(d => string.Join(",", d.Holes)), Of(d => string.Join("-", d.Words)), Of(d => string.Join("-", new[] { d.Q, d.S })), Of(d => string.Join(d.Q, d.Names)),
        Of(d => string.Join(",", d.Items.Select(i => i.Note))), Of(d => string.Join(",", d.Items.Select(i => i.Size))), Of(d => string.Join("|", d.Times.Select(t => $"{t:HH:mm:ss}"))), Of(d => string.Join("-", new object[] { d.S, d.N, d.I! })),
        Of(d => d.Words.Select(w => w + "!").ToArray()), Of(d => d.Words.Count(w => w == null)), Of(d => d.Words.First()), Of(d => d.Words[0] ?? "-"), Of(d => d.Words.Concat(d.Names).ToArray()), Of(d => d.Words.Select(w => w!.Length).ToArray()),
    ];

    private static IEnumerable<Case> Orders() =>
    [
        Of(d => d.Items.OrderBy(i => i.Note, StringComparer.Ordinal).Select(i => i.Note).ToArray()), Of(d => d.Items.OrderByDescending(i => i.Note, StringComparer.Ordinal).Select(i => i.Name).ToArray()),
        Of(d => d.Items.OrderBy(i => i.Name.Length > 1 ? 1 : 0).ThenBy(i => i.Note, StringComparer.Ordinal).Select(i => i.Size).ToArray()), Of(d => d.Words.OrderBy(w => w, StringComparer.Ordinal).ToArray()),
        Of(d => d.Words.Order(StringComparer.Ordinal).ToArray()), Of(d => d.Holes.OrderBy(n => n).ToArray()), Of(d => d.Holes.OrderByDescending(n => n).ToArray()), Of(d => d.Items.OrderBy(i => i.Seen).Select(i => i.Seen).ToArray()), Of(d => d.MaybeTimes.OrderBy(t => t).ToArray()),
    ];

    private static IEnumerable<Case> Instants() =>
    [
        Of(d => d.Times.Distinct().ToArray()), Of(d => d.MaybeTimes.Distinct().Count()), Of(d => d.Times.Contains(s_third)), Of(d => d.Times.Contains(d.At)), Of(d => d.MaybeTimes.Contains(d.MaybeAt)), Of(d => d.MaybeTimes.Contains(null)), Of(d => d.MaybeTimes.Contains(s_third)),
    ];

    private static IEnumerable<Case> Durations() =>
    [
        Of(d => d.At - s_third == TimeSpan.FromHours(1)), Of(d => d.At - s_third > TimeSpan.FromDays(1)), Of(d => d.At - s_third < s_third - d.At), Of(d => d.At - s_third != d.At.AddHours(1) - s_third), Of(d => d.At + (s_third - d.At)), Of(d => d.At.Subtract(s_third).TotalHours > 1),
    ];

    private static IEnumerable<Case> Blanks() =>
    [
        Of(d => string.IsNullOrWhiteSpace(d.S)), Of(d => d.T.Trim()), Of(d => d.T.TrimEnd()), Of(d => double.Parse(d.S)), Of(d => double.Parse(d.T, System.Globalization.CultureInfo.InvariantCulture)), Of(d => int.Parse(d.T)), Of(d => short.Parse(d.S)), Of(d => byte.Parse(d.S)),
        Of(d => d.S.PadLeft(d.M)), Of(d => d.S.PadRight(d.N, '.')), Of(d => Regex.IsMatch(d.S, "^[a-z]$")), Of(d => Regex.IsMatch(d.S, @"^[a-z]\z")), Of(d => Regex.IsMatch(d.S, "^.$")), Of(d => Regex.Replace(d.S, "a.?b", "/")), Of(d => Regex.IsMatch(d.S, @"[$.]|\.|a/b")),
    ];
}
