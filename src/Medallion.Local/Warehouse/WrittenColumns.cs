using Medallion.Local.Catalog;

namespace Medallion.Local.Warehouse;

/// <summary>Holds what a statement gave to what the dataset declares; the Glue job does the same, in the same words (glue/medallion/columns.py).</summary>
internal static class WrittenColumns
{
    private static readonly string[] InThePath = ["year", "month", "day"];

    /// <summary>The columns of a query with their types in Glue's words; a type that Glue has not keeps DuckDB's name.</summary>
    public static IReadOnlyList<DatasetColumn> Of(DuckDbSession session, string query) => session.Query($"describe {query}", rows =>
    {
        var columns = new List<DatasetColumn>();
        // Glue folds the case of names.
        while (rows.Read()) columns.Add(new(rows.GetString(0).ToLowerInvariant(), GlueType.Of(rows.GetString(1), other => other).ToLowerInvariant()));
        return columns;
    });

    /// <summary>Why the columns cannot be published as those of a gold table; null when they can.</summary>
    public static string? WrongInGold(OrderedTable table, IReadOnlyList<DatasetColumn> written) =>
        written.FirstOrDefault(column => InThePath.Contains(column.Name)) is { } partition
            ? $"{table.Table}.sql gives the column {partition.Name}, which is a partition column and lives in the path: give it another name."
            : Undeclared(table, written);

    /// <summary>How the columns differ from those that the table declares; null when they do not, or it declares none.</summary>
    public static string? Undeclared(OrderedTable table, IReadOnlyList<DatasetColumn> written)
    {
        if (table.Columns.Count == 0) return null;
        var names = table.Columns.Concat(written).Select(column => column.Name).Distinct().Order(StringComparer.Ordinal);
        var differences = names.Select(name => Difference(name, TypeIn(table.Columns, name), TypeIn(written, name))).OfType<string>().ToList();
        return differences.Count == 0
            ? null
            : $"{table.Table}.sql gives other columns than dataset.json declares: {string.Join("; ", differences)}. "
                + "Mend the statement (a type by a cast) or the table's \"columns\".";
    }

    private static string? TypeIn(IReadOnlyList<DatasetColumn> columns, string name) => columns.FirstOrDefault(column => column.Name == name)?.Type;

    private static string? Difference(string name, string? declared, string? written) => (declared, written) switch
    {
        (null, _) => $"{name} is not declared",
        (_, null) => $"{name} is declared and not given",
        _ when declared == written => null,
        _ => $"{name} is {written}, declared as {declared}",
    };
}
