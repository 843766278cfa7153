using System.Text.RegularExpressions;
using Medallion.Local.Views;

namespace Medallion.Local.Commands.Review.Markdown;

/// <summary>Text from a repository within Markdown: as code it is neither markup, nor HTML, nor a mention of somebody.</summary>
internal static partial class MarkdownText
{
    private const int LongestCode = 160;

    /// <summary>Code within a line, cut to a bearable length.</summary>
    public static string Code(string text)
    {
        var line = Printable.Cut(VisibleText.Line(text), LongestCode);
        if (string.IsNullOrWhiteSpace(line)) return $"`\"{line}\"`";
        var ticks = new string('`', LongestRun(line) + 1);
        // The blanks keep a backtick at an end apart from the marks; Markdown takes them away.
        return line.StartsWith('`') || line.EndsWith('`') || (line.StartsWith(' ') && line.EndsWith(' ')) ? $"{ticks} {line} {ticks}" : $"{ticks}{line}{ticks}";
    }

    /// <summary>A block of code whose fence is longer than any within it.</summary>
    public static string Fence(string language, string text)
    {
        var block = VisibleText.Block(text).TrimEnd('\n');
        var fence = new string('`', Math.Max(LongestRun(block) + 1, 3));
        return $"{fence}{language}\n{block}\n{fence}\n";
    }

    /// <summary>A part that is unfolded by a click.</summary>
    /// <param name="title">Its title: text of ours.</param>
    /// <param name="content">Its content, in Markdown.</param>
    /// <param name="open">Whether it is unfolded from the start.</param>
    public static string Details(string title, string content, bool open = false) => $"<details{(open ? " open" : "")}><summary>{title}</summary>\n\n{content}\n</details>\n";

    private static int LongestRun(string text) => Ticks().Matches(text).Select(match => match.Length).DefaultIfEmpty(0).Max();

    [GeneratedRegex("`+")]
    private static partial Regex Ticks();
}
