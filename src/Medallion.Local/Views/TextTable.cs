using Spectre.Console;

namespace Medallion.Local.Views;

/// <summary>A table as this program shows it: in a terminal fitted to its width, elsewhere aligned columns whose lines nothing breaks or pads.</summary>
/// <param name="headings">The headings; one that begins with <c>&gt;</c> has a column of numbers. Without any, the first column names what the second says.</param>
internal sealed class TextTable(params IEnumerable<string> headings)
{
    // Beyond this a first column is text like another, and may wrap.
    private const int LongestName = 26;

    private readonly List<string> _headings = [.. headings];
    private readonly List<string[]> _rows = [];

    /// <summary>Adds a row.</summary>
    public void Add(params IEnumerable<string> cells) => _rows.Add([.. cells.Select(Printable.OneLine)]);

    /// <summary>Writes the table.</summary>
    public void Write(HostConsole console)
    {
        if (console.Plain) WriteLines(console.Out);
        else console.View.Write(new Padder(Fitted(), new Padding(1, 0, 0, 0)));
    }

    private Table Fitted()
    {
        var table = new Table { Border = TableBorder.None, ShowHeaders = _headings.Count > 0 };
        for (var place = 0; place < Width; place++)
        {
            var column = new TableColumn(_headings.Count == 0 ? "" : $"[grey]{Title(place).EscapeMarkup()}[/]").PadLeft(1).PadRight(2);
            table.AddColumn(Numbers(place) || (place == 0 && _rows.All(row => row[0].Length <= LongestName)) ? column.NoWrap() : column);
            if (Numbers(place)) column.RightAligned();
        }

        foreach (var row in _rows) table.AddRow([.. row.Select((cell, place) => _headings.Count == 0 && place == 0 ? $"[grey]{cell.EscapeMarkup()}[/]" : cell.EscapeMarkup())]);
        return table;
    }

    private void WriteLines(TextWriter output)
    {
        string[][] lines = _headings.Count == 0 ? [.. _rows] : [[.. Enumerable.Range(0, Width).Select(Title)], .. _rows];
        var widths = Enumerable.Range(0, Width).Select(place => lines.Max(line => line[place].Length)).ToArray();
        foreach (var line in lines)
            output.WriteLine("  " + string.Join("  ", line.Select((cell, place) => Numbers(place) ? cell.PadLeft(widths[place]) : cell.PadRight(widths[place]))).TrimEnd());
    }

    private int Width => _headings.Count > 0 ? _headings.Count : _rows.Count > 0 ? _rows[0].Length : 0;

    private bool Numbers(int place) => place < _headings.Count && _headings[place].StartsWith('>');

    private string Title(int place) => Printable.OneLine(Numbers(place) ? _headings[place][1..] : _headings[place]);
}
