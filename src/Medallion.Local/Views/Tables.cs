using Spectre.Console;

namespace Medallion.Local.Views;

/// <summary>The tables of this program look alike: in a terminal ruled lightly, elsewhere aligned columns.</summary>
internal static class Tables
{
    /// <summary>A table. A heading that begins with <c>&gt;</c> has a column of numbers.</summary>
    public static Table New(HostConsole console, params IEnumerable<string> headings)
    {
        var table = new Table { Border = console.Plain ? TableBorder.None : TableBorder.Simple, BorderStyle = new Style(Color.Grey) };
        foreach (var heading in headings)
        {
            var number = heading.StartsWith('>');
            var column = new TableColumn($"[grey]{Printable.Safe(number ? heading[1..] : heading)}[/]");
            table.AddColumn(number ? column.RightAligned().NoWrap() : column);
        }

        return table;
    }

    /// <summary>Adds a row of texts.</summary>
    public static void Row(this Table table, params IEnumerable<string> cells) => table.AddRow([.. cells.Select(Printable.Safe)]);

    /// <summary>Writes a heading over what follows.</summary>
    public static void Heading(HostConsole console, string text)
    {
        console.View.WriteLine();
        console.View.MarkupLine($"[bold]{Printable.Safe(text)}[/]");
    }
}
