using Spectre.Console;
using Spectre.Console.Rendering;

namespace Medallion.Local.Views;

/// <summary>Text behind a lead: in a terminal it wraps between words and goes on under itself; elsewhere it is one line.</summary>
internal static class HangingText
{
    // Narrower than this, text beside its lead is a column of fragments: it goes below.
    private const int Narrowest = 20;
    private const int Below = 4;

    /// <summary>Writes the text.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="lead">What stands before the text, with the blanks that part them.</param>
    /// <param name="text">The text.</param>
    /// <param name="leadStyle">The lead's style.</param>
    /// <param name="textStyle">The text's style.</param>
    public static void Write(HostConsole console, string lead, string text, string leadStyle = "default", string textStyle = "default")
    {
        var (width, indent) = (console.View.Profile.Width - 1, Width(lead));
        if (indent + Width(text) > width && width - indent < Narrowest)
        {
            Line(console, lead.TrimEnd(), "");
            (lead, indent) = (new string(' ', Below), Below);
        }

        foreach (var line in Wrap(text, width - indent))
        {
            Line(console, lead, line);
            lead = new string(' ', indent);
        }

        void Line(HostConsole to, string before, string after) =>
            to.View.MarkupLine($"[{leadStyle}]{before.EscapeMarkup()}[/][{textStyle}]{after.EscapeMarkup()}[/]");
    }

    /// <summary>How many cells of a terminal the text takes.</summary>
    public static int Width(string text) => new Segment(text).CellCount();

    /// <summary>The text in lines of a width, parted between words, and within a word that is longer than a line.</summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        while (Width(text) > width)
        {
            var fitting = Fitting(text, width);
            var blank = text.LastIndexOf(' ', fitting);
            var end = blank > 0 ? blank : fitting;
            yield return text[..end].TrimEnd();
            text = text[end..].TrimStart();
        }

        yield return text;
    }

    // At least one character, or a wide one in a narrow terminal would never end.
    private static int Fitting(string text, int width)
    {
        var (end, cells) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            cells += Width(rune.ToString());
            if (cells > width && end > 0) break;
            end += rune.Utf16SequenceLength;
        }

        return end;
    }
}
