using System.Globalization;
using Medallion.Local.Catalog;
using Spectre.Console;

namespace Medallion.Local.Views;

/// <summary>The tables of the catalog.</summary>
/// <param name="console">Where to.</param>
internal sealed class CatalogView(HostConsole console)
{
    public void Show(CatalogFile catalog)
    {
        Headings.Write(console, "Catalog");
        if (catalog.Tables.Count == 0)
        {
            console.View.MarkupLine("  no tables");
            return;
        }

        var table = new TextTable("table", ">rows", ">columns", ">partitions", "partitioned by");
        foreach (var one in catalog.Tables)
            table.Add(one.Name, Text(one.Rows), Text(one.Columns.Count), Text(one.Partitions), string.Join(", ", one.PartitionKeys.Select(key => key.Name)));
        table.Write(console);
    }

    private static string Text(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
