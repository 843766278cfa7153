using System.Globalization;
using System.Text;

namespace Medallion.Local.Commands.Review.Markdown;

/// <summary>Text from a repository, in which nothing is hidden: control characters, those that turn the direction of writing, and invisible ones are written out.</summary>
internal static class VisibleText
{
    /// <summary>The text in one line.</summary>
    public static string Line(string text) => Of(text, keepsLines: false);

    /// <summary>The text with its lines and tabs.</summary>
    public static string Block(string text) => Of(text, keepsLines: true);

    private static string Of(string text, bool keepsLines)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n' or '\t' && keepsLines) visible.Append((char)rune.Value);
            else if (IsHidden(rune)) visible.Append(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:x}}}");
            else visible.Append(rune.ToString());
        }

        return visible.ToString();
    }

    private static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse;
}
