using Medallion.Local.Warehouse;
using Spectre.Console;

namespace Medallion.Local.Views;

/// <summary>The result of a query as a table.</summary>
internal static class QueryTable
{
    private const int LongestCell = 200;
    private static readonly HashSet<string> Numbers = new(StringComparer.Ordinal) { "TinyInt", "SmallInt", "Integer", "BigInt", "HugeInt", "Float", "Double", "Decimal" };

    public static void Show(HostConsole console, QueryResult result)
    {
        var table = new TextTable(result.Columns.Select(column => (Numbers.Contains(column.Type) ? ">" : "") + column.Name));
        foreach (var row in result.Rows)
            table.Add(row.Select(value => value is null ? "–" : Printable.Cut(Printable.OneLine(SqlValue.Text(value)), LongestCell)));
        table.Write(console);
        if (result.Truncated) console.View.MarkupLine($"  [grey]the first {result.Rows.Count:N0} rows; there are more[/]");
    }
}
