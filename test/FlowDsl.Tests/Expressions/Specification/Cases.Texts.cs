using System.Text.RegularExpressions;

namespace FlowDsl.Tests.Expressions.Specification;

public static partial class Cases
{
    private const string Prefix = "a";

    private static IEnumerable<Case> Strings() =>
    [
        Of(d => d.S + d.T), Of(d => d.S + "-" + d.T), Of(d => d.S + d.Q), Of(d => d.Q + d.R), Of(d => d.S + (d.Q + d.T)), Of(d => d.S + d.N), Of(d => d.L + "x"), Of(d => d.I + d.S), Of(d => "it's " + d.S), Of(d => "\"it's\" " + d.S),
        Of(d => "${Token}/" + d.S), Of(d => "{% " + d.S + " %}"), Of(d => "{% no %}"), Of(d => "tab\tline\n\\" + d.S), Of(d => d.S.Length), Of(d => d.S.ToUpperInvariant()), Of(d => d.S.ToLowerInvariant()), Of(d => d.S.Trim()), Of(d => d.S.TrimStart()), Of(d => d.S.TrimEnd()),
        Of(d => d.S.StartsWith("a")), Of(d => d.S.StartsWith(d.T, StringComparison.Ordinal)), Of(d => d.S.EndsWith("b", StringComparison.Ordinal)), Of(d => d.S.EndsWith(d.T, StringComparison.Ordinal)), Of(d => d.S.EndsWith("", StringComparison.Ordinal)),
        Of(d => d.S.Contains("b")), Of(d => d.S.Contains(d.T)), Of(d => d.S.Contains('a')), Of(d => d.S.Replace("a", "$1")), Of(d => d.S.Replace(",", d.Q)), Of(d => d.S.Replace('-', '_')), Of(d => d.S.Substring(1)), Of(d => d.S.Substring(0, 2)), Of(d => d.S.Substring(1, 1)),
        Of(d => d.S.Substring(d.N)), Of(d => d.S.Substring(d.N, d.M)), Of(d => d.S.IndexOf("b")), Of(d => d.S.IndexOf(d.T)), Of(d => d.S.PadLeft(5)), Of(d => d.S.PadLeft(5, '0')), Of(d => d.S.PadRight(4, '.')), Of(d => d.S.Split(',', StringSplitOptions.None)), Of(d => d.S.Split(",", StringSplitOptions.None).Length),
        Of(d => string.Join(", ", d.Names)), Of(d => string.Join("", d.Names)), Of(d => string.Join("-", new[] { d.S, d.T })), Of(d => string.Concat(d.S, "-", d.T)), Of(d => string.IsNullOrEmpty(d.Q)), Of(d => string.IsNullOrEmpty(d.S)), Of(d => string.IsNullOrWhiteSpace(d.Q)), Of(d => !string.IsNullOrEmpty(d.Q) && d.Q.Length > 1),
        Of(d => d.S[0] == 'a'), Of(d => d.Q!.ToUpperInvariant()), Of(d => d.S.Trim().Length), Of(d => Prefix + d.S), Of(d => d.S.StartsWith(Prefix)), Of(d => new[] { "a", "b" }.Contains(d.S)), Of(d => d.S.ToString()), Of(d => d.Id.ToString()),
    ];

    private static IEnumerable<Case> Patterns() =>
    [
        Of(d => Regex.IsMatch(d.S, "^[a-z]+$")), Of(d => Regex.IsMatch(d.S, "^(a|b)[^/]?", RegexOptions.IgnoreCase)), Of(d => Regex.IsMatch(d.S, "[0-9]{4}-[0-9]{2}")), Of(d => Regex.Replace(d.S, "[^a-z0-9]+", "-")),
        Of(d => Regex.IsMatch(d.S, "a/b|b")), Of(d => Guid.Parse(d.S)), Of(d => Guid.Parse(d.Id.ToString())),
    ];

    private static IEnumerable<Case> Formats() =>
    [
        Of(d => $"{d.S}"), Of(d => $"{d.S} had nothing for {d.Day:yyyy-MM-dd}"), Of(d => $"{d.L} records of {d.Day:yyyy-MM-dd} are in {d.S}"), Of(d => $"{d.N}"), Of(d => $"{d.N:D4}"), Of(d => $"{d.N:0000}"), Of(d => $"{d.L:N0}"), Of(d => $"{d.N:#,##0}"), Of(d => $"{d.N:F2}"),
        Of(d => $"{d.Q}|{d.I}|{d.MaybeDay:yyyy-MM-dd}"), Of(d => $"{{{d.S}}}"), Of(d => $"{d.At:yyyy-MM-ddTHH:mm:ssZ}"), Of(d => $"{d.At:yyyy/MM/dd HH:mm:ss.fff}"), Of(d => $"{d.Day:yyyy'-'MM}"), Of(d => $"{d.At:dddd dd MMMM}"), Of(d => $"{d.At:ddd MMM}"), Of(d => $"{d.Day:O}"), Of(d => $"{d.Day.AddDays(1):yyyyMMdd}"),
        Of(d => d.N.ToString()), Of(d => d.N.ToString("D3")), Of(d => d.Day.ToString("yyyy-MM-dd")), Of(d => d.I.ToString()), Of(d => $"{d.S,5}|{d.S,-5}|"), Of(d => $"s3://{d.S}/{d.At:yyyy}/{d.N + 1}"), Of(d => $"{d.Id}"), Of(d => $"{Math.Round(Math.Abs(d.X), 1):0.0}"),
        Of(d => (d.B ? "true" : "false") + d.S), Of(d => string.Format("{0}-{1}", d.S, d.N)), Of(d => $"{d.N}" + d.M), Of(d => $"{d.S}" == d.T), Of(d => $"{d.Item.Name}: {d.Items.Length}"),
    ];
}
