using DuckDB.NET.Data;
using Medallion.Local.Catalog;

namespace Medallion.Local.Warehouse;

/// <summary>
/// The local stand-in for Athena: SQL over the tables of the catalog. One statement that reads, nothing else; DuckDB itself is locked to the
/// lake's <c>curated/</c> folder, so that no function of it opens another file.
/// </summary>
/// <param name="lakeRoot">The lake's folder.</param>
/// <param name="catalog">The tables, as the crawler found them.</param>
/// <param name="settings">What DuckDB may use of this machine; null for the defaults.</param>
public sealed class LakeQuery(string lakeRoot, CatalogFile catalog, DuckDbSettings? settings = null)
{
    private readonly string _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(lakeRoot));

    /// <summary>Runs one SELECT, WITH, VALUES, SHOW, DESCRIBE or SUMMARIZE statement.</summary>
    /// <param name="sql">The statement, in DuckDB's dialect; table names are the catalog's.</param>
    /// <param name="maxRows">The most rows to give; the rest is left and the result says so.</param>
    /// <param name="cancellation">Stops the query.</param>
    /// <exception cref="QueryFailed">The statement is refused, or does not run; for an unknown table the message lists the tables.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public QueryResult Run(string sql, int maxRows = 1000, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxRows);
        using var session = new DuckDbSession(settings ?? new(), Path.Combine(_root, "_staging", "query"), cancellation);
        try
        {
            RefuseAllButOneQuery(session, sql);
            foreach (var table in catalog.Tables) session.Execute(View(table));
            Lock(session);
            return session.Query(sql, rows => Read(rows, maxRows));
        }
        catch (DuckDBException error)
        {
            throw new QueryFailed(Explain(error.Message), error);
        }
    }

    // DuckDB's own parser decides: it serializes queries and nothing that writes, sets, attaches or copies.
    private static void RefuseAllButOneQuery(DuckDbSession session, string sql)
    {
        var parsed = $"json_serialize_sql({DuckDbSession.Literal(sql)})";
        var (error, message, position, statements) = session.Query(
            $"select j ->> '$.error', coalesce(j ->> '$.error_message', ''), coalesce(try_cast(j ->> '$.position' as integer), -1), coalesce(json_array_length(j, '$.statements'), 0) from (select {parsed} as j)",
            rows => rows.Read() ? (rows.GetString(0), rows.GetString(1), rows.GetInt32(2), rows.GetInt64(3)) : default);
        if (error == "true" && message.StartsWith("Only SELECT", StringComparison.Ordinal))
            throw new QueryFailed("Only a query runs here: SELECT, WITH, VALUES, SHOW, DESCRIBE or SUMMARIZE. The lake is written by transforms.");
        if (error == "true") throw new QueryFailed(message + SqlPlace.Text(sql, position));
        if (statements == 0) throw new QueryFailed("The statement is missing: write one query, as in SELECT 1.");
        if (statements != 1) throw new QueryFailed($"One statement at a time: there are {statements}.");
    }

    private string View(CatalogTable table)
    {
        var files = DuckDbSession.Literal(Path.Combine(_root, table.Location, "**", "*.parquet"));
        var types = string.Join(", ", table.PartitionKeys.Select(key => $"{DuckDbSession.Literal(key.Name)}: {(key.Type == "int" ? "INTEGER" : "VARCHAR")}"));
        var hive = table.PartitionKeys.Count == 0 ? "hive_partitioning = false" : $"hive_partitioning = true, hive_types = {{{types}}}";
        // DuckDB sorts the columns that it finds in paths by name.
        var partitions = string.Join(", ", table.PartitionKeys.Select(key => DuckDbSession.Name(key.Name)));
        var columns = partitions.Length == 0 ? "*" : $"* exclude ({partitions}), {partitions}";
        return $"create view {DuckDbSession.Name(table.Name)} as select {columns} from read_parquet({files}, union_by_name = true, {hive})";
    }

    private void Lock(DuckDbSession session)
    {
        session.Execute($"set allowed_directories = [{DuckDbSession.Literal(Path.Combine(_root, "curated") + Path.DirectorySeparatorChar)}]");
        session.Execute("set enable_external_access = false");
        session.Execute("set lock_configuration = true");
    }

    private static QueryResult Read(DuckDBDataReader rows, int maxRows)
    {
        var columns = Enumerable.Range(0, rows.FieldCount).Select(place => new QueryColumn(rows.GetName(place), rows.GetDataTypeName(place))).ToList();
        var values = new List<IReadOnlyList<object?>>();
        while (rows.Read())
        {
            if (values.Count == maxRows) return new(columns, values, Truncated: true);
            values.Add([.. columns.Select((column, place) => Value(rows, column, place))]);
        }
        return new(columns, values, Truncated: false);
    }

    // DuckDB holds values that .NET cannot: a text of two billion characters, a date of the year 200,000.
    private static object? Value(DuckDBDataReader rows, QueryColumn column, int place)
    {
        try
        {
            return rows.IsDBNull(place) ? null : rows.GetValue(place);
        }
        catch (Exception error) when (error is ArgumentException or OverflowException or InvalidCastException or NotSupportedException)
        {
            throw new QueryFailed($"A value of the column {column.Name} ({column.Type}) cannot be shown: cast it to text, or make it smaller.", error);
        }
    }

    private string Explain(string message)
    {
        if (!message.Contains("Table with name", StringComparison.Ordinal)) return message;
        var known = catalog.Tables.Count == 0
            ? "The catalog has no tables yet: run a transform, then crawl."
            : $"There are: {string.Join(", ", catalog.Tables.Select(table => table.Name))}.";
        return $"{message.Split('\n')[0]} {known}";
    }
}
