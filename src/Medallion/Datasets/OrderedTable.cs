namespace Medallion;

/// <summary>A table of a dataset that is written to files, with the order of its rows, so that a re-run gives the same bytes.</summary>
/// <param name="Table">The table's name, and the name of its SQL file.</param>
/// <param name="Order">The columns that order the rows; null sorts first.</param>
public sealed record OrderedTable(string Table, IReadOnlyList<string> Order)
{
    /// <summary>The columns, where the data set declares them: a table that is declared to the catalog, not crawled, needs them. In the order of the files, without the partition columns <c>year</c>, <c>month</c> and <c>day</c>.</summary>
    public IReadOnlyList<DatasetColumn> Columns { get; init; } = [];

    /// <summary>The rows in order, as SQL.</summary>
    public string Select => $"select * from {Table} order by {string.Join(", ", Order.Select(column => $"{column} asc nulls first"))}";
}
