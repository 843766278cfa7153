using Spectre.Console;

namespace Medallion.Local.Views;

/// <summary>A table as this program shows it: aligned columns; in a terminal that is too narrow for them one block a row, with a line for each column.</summary>
/// <param name="headings">The headings; one that begins with <c>&gt;</c> has a column of numbers. Without any, the first column names what the second says.</param>
internal sealed class TextTable(params IEnumerable<string> headings)
{
    private const string Margin = "  ";

    private readonly List<string> _headings = [.. headings];
    private readonly List<string[]> _rows = [];

    /// <summary>Adds a row.</summary>
    public void Add(params IEnumerable<string> cells) => _rows.Add([.. cells.Select(Printable.OneLine)]);

    /// <summary>Adds a fact whose text keeps its lines: a statement's line and the mark below it mean nothing side by side.</summary>
    public void AddLines(string name, string text) => _rows.Add([Printable.OneLine(name), Printable.Lines(text)]);

    /// <summary>Writes the table.</summary>
    public void Write(HostConsole console)
    {
        if (_headings.Count == 0) WriteFacts(console, _rows);
        else if (console.Plain || LineWidth < console.View.Profile.Width) WriteColumns(console);
        else WriteRecords(console);
    }

    private void WriteColumns(HostConsole console)
    {
        console.View.MarkupLine($"[grey]{Line(Titles).EscapeMarkup()}[/]");
        foreach (var row in _rows) console.View.MarkupLine(Line(row).EscapeMarkup());
    }

    private void WriteRecords(HostConsole console)
    {
        if (_rows.Count == 0) HangingText.Write(console, $"{Margin}no rows of ", string.Join(", ", Titles), "grey", "grey");
        foreach (var row in _rows)
        {
            if (row != _rows[0]) console.View.WriteLine();
            WriteFacts(console, [.. Titles.Zip(row, (title, cell) => new[] { title, cell })]);
        }
    }

    private static void WriteFacts(HostConsole console, IReadOnlyList<string[]> facts)
    {
        var width = facts.Select(fact => HangingText.Width(fact[0])).DefaultIfEmpty().Max();
        foreach (var fact in facts)
        {
            var lines = fact[1].Split('\n');
            HangingText.Write(console, $"{Margin}{Padded(fact[0], width, toTheRight: false)}{Margin}", lines[0], leadStyle: "grey");
            foreach (var line in MarkedLine.Fitted(lines[1..], console.View.Profile.Width - 1 - (2 * Margin.Length)))
                HangingText.Write(console, Margin + Margin, line);
        }
    }

    private string Line(IEnumerable<string> cells) =>
        (Margin + string.Join(Margin, cells.Select((cell, place) => Padded(cell, Widths[place], Numbers(place))))).TrimEnd();

    private static string Padded(string cell, int width, bool toTheRight)
    {
        var blanks = new string(' ', width - HangingText.Width(cell));
        return toTheRight ? blanks + cell : cell + blanks;
    }

    private int LineWidth => Widths.Sum(width => Margin.Length + width);

    private int[] Widths => field ??= [.. Enumerable.Range(0, _headings.Count).Select(place => _rows.Select(row => row[place]).Append(Titles[place]).Max(HangingText.Width))];

    private string[] Titles => field ??= [.. _headings.Select((heading, place) => Printable.OneLine(Numbers(place) ? heading[1..] : heading))];

    private bool Numbers(int place) => _headings[place].StartsWith('>');
}
