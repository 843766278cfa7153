using System.Globalization;
using System.Text;

namespace FlowDsl.Cdk.Emission;

/// <summary>
/// Characters that a reader does not see. Some turn the direction of what follows, so that a reviewer sees another program than the compiler; none stands in emitted
/// source as it is.
/// </summary>
internal static class HiddenCharacters
{
    public static bool Include(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    /// <summary>Whether a text of lines has one beside its line ends.</summary>
    public static bool AreIn(string text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (rune.Value != '\n' && Include(rune)) return true;
        return false;
    }

    /// <summary>JSON's text with those in its strings escaped; its line ends stay.</summary>
    /// <param name="json">The text, which is the same value before and after.</param>
    /// <param name="escaped">How one is written.</param>
    public static string Escaped(string json, Func<Rune, string> escaped)
    {
        if (!AreIn(json)) return json;
        var text = new StringBuilder(json.Length);
        foreach (var rune in json.EnumerateRunes()) text.Append(rune.Value != '\n' && Include(rune) ? escaped(rune) : rune.ToString());
        return text.ToString();
    }

    /// <summary>As JavaScript and JSON write it: what lies beyond the first plane as the two halves of its pair.</summary>
    public static string AsPair(Rune rune) => string.Concat(rune.ToString().Select(half => $"\\u{(int)half:X4}"));
}
