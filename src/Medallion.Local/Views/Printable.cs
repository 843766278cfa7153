using Spectre.Console;

namespace Medallion.Local.Views;

/// <summary>Text from elsewhere (an API's error, a record's field) on its way to a terminal.</summary>
internal static class Printable
{
    /// <summary>The text in one line, without the control characters that would steer a terminal.</summary>
    public static string OneLine(string text) =>
        string.Join(' ', string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character)).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The text with its lines and the blanks in them, without empty lines and control characters.</summary>
    public static string Lines(string text) => string.Join('\n', text.Split('\n')
        .Select(line => string.Concat(line.Select(character => char.IsControl(character) ? ' ' : character)).TrimEnd())
        .Where(line => line.Length > 0));

    /// <summary>The text cut to a width, with an ellipsis when something is cut.</summary>
    public static string Cut(string text, int width)
    {
        if (text.Length <= width) return text;
        if (width < 1) return "";
        var end = char.IsHighSurrogate(text[Math.Max(width - 2, 0)]) ? width - 2 : width - 1;
        return text[..Math.Max(end, 0)] + "…";
    }

    /// <summary>The end of the text that fits a width, from a word on where one begins in time, with an ellipsis when something is cut.</summary>
    public static string CutStart(string text, int width)
    {
        if (text.Length <= width) return text;
        if (width < 1) return "";
        var start = text.Length - width + 1;
        if (text.IndexOf(' ', start) is >= 0 and var blank && blank < text.Length - width / 2) start = blank;
        else if (start < text.Length && char.IsLowSurrogate(text[start])) start++;
        return "…" + text[start..];
    }

    /// <summary>One line as markup.</summary>
    public static string Safe(string text) => Markup.Escape(OneLine(text));
}
