using System.Text;

namespace FlowDsl.Cdk.Emission;

/// <summary>Text of a workflow's author on its way into a comment of one line, which it must not be able to end.</summary>
internal static class CommentText
{
    /// <summary>One line, without what ends a block comment and without characters that are not seen.</summary>
    public static string Line(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) line.Append(HiddenCharacters.Include(rune) ? " " : rune.ToString());
        return line.ToString().Replace("*/", "* /", StringComparison.Ordinal).Trim();
    }

    /// <summary>A line in a documentation comment of C#.</summary>
    public static string Xml(string text) =>
        Line(text).Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
