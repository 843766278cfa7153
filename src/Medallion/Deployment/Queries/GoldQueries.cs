namespace Medallion;

/// <summary>The queries that every gold table gets. Standard SQL: Athena and DuckDB run the same text.</summary>
internal static class GoldQueries
{
    // A crawler declares partition columns as text, a table of ours as numbers; the cast makes one text right for both.
    private const string Day = "CAST(year AS integer) * 10000 + CAST(month AS integer) * 100 + CAST(day AS integer)";

    private const string Lately = "CAST(year AS integer) >= year(current_date) - 1";

    /// <summary>The queries of a table.</summary>
    public static IEnumerable<NamedQuery> Of(string table) =>
    [
        new($"{table}: this month", $"""
            SELECT *
            FROM "{table}"
            WHERE CAST(year AS integer) = year(current_date - INTERVAL '1' DAY) AND CAST(month AS integer) = month(current_date - INTERVAL '1' DAY)
            LIMIT 100
            """, "A hundred rows of the month that yesterday belongs to. For another month write its numbers: CAST(year AS integer) = 2025 AND CAST(month AS integer) = 11."),
        new($"{table}: newest day", $"""
            SELECT *
            FROM "{table}"
            WHERE {Lately} AND {Day} = (SELECT max({Day}) FROM "{table}" WHERE {Lately})
            LIMIT 100
            """, "A hundred rows of the newest day of this year and the last. The years keep the query from looking into every partition."),
        new($"{table}: rows per day", $"""
            SELECT year, month, day, count(*) AS row_count
            FROM "{table}"
            WHERE {Lately}
            GROUP BY year, month, day
            ORDER BY year DESC, month DESC, day DESC
            LIMIT 366
            """, "How many rows each day of this year and the last has: a gap is a day that did not run, a jump a source that changed."),
    ];

    /// <summary>Saved queries that bear a name of those that each gold table gets.</summary>
    public static IEnumerable<string> Twice(QuerySettings settings, IReadOnlyList<OrderedTable> gold) =>
        settings.NamedQueries.Where(own => gold.SelectMany(table => Of(table.Table)).Any(query => query.Name == own.Name))
            .Select(own => $"Queries.{nameof(QuerySettings.NamedQueries)} has '{own.Name}', which every gold table gets already: choose another name");
}
