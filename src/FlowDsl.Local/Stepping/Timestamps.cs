using System.Globalization;
using System.Text.RegularExpressions;

namespace FlowDsl.Local.Stepping;

/// <summary>RFC 3339 as Step Functions takes it: with a T, seconds and a zone; up to nine digits of a second.</summary>
internal static partial class Timestamps
{
    /// <summary>The service's words for a literal that is none.</summary>
    public const string NoMatch = "String does not match RFC3339 timestamp";

    public static bool TryParse(string text, out DateTimeOffset instant)
    {
        instant = default;
        if (Form().Match(text) is not { Success: true } match) return false;
        // A tick is 100 ns: what is finer is cut off.
        var fraction = match.Groups["fraction"].Value;
        var rounded = match.Groups["whole"].Value + "." + (fraction.Length > 7 ? fraction[..7] : fraction.PadRight(7, '0')) + match.Groups["zone"].Value;
        return DateTimeOffset.TryParseExact(rounded, "yyyy-MM-dd'T'HH:mm:ss.fffffffK", CultureInfo.InvariantCulture, DateTimeStyles.None, out instant);
    }

    [GeneratedRegex(@"^(?<whole>[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2})(\.(?<fraction>[0-9]{1,9}))?(?<zone>Z|[+-][0-9]{2}:[0-9]{2})\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
