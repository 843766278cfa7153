namespace Medallion.Local.Catalog;

/// <summary>DuckDB's type names in Glue's and Athena's words.</summary>
internal static class GlueType
{
    /// <summary>The Glue name of a DuckDB type, nested types included; <c>string</c> for one that Glue has not.</summary>
    public static string Of(string duckDb) => Of(duckDb, _ => "string");

    /// <summary>The Glue name of a DuckDB type, nested types included.</summary>
    /// <param name="duckDb">DuckDB's name.</param>
    /// <param name="other">The name of a type that Glue has not.</param>
    public static string Of(string duckDb, Func<string, string> other)
    {
        if (duckDb.EndsWith("[]", StringComparison.Ordinal)) return $"array<{Of(duckDb[..^2], other)}>";
        if (duckDb.StartsWith("STRUCT(", StringComparison.Ordinal))
            return $"struct<{string.Join(",", Parts(duckDb[7..^1]).Select(part => Member(part, other)))}>";
        if (duckDb.StartsWith("MAP(", StringComparison.Ordinal)) return $"map<{string.Join(",", Parts(duckDb[4..^1]).Select(part => Of(part, other)))}>";
        if (duckDb.StartsWith("DECIMAL(", StringComparison.Ordinal)) return duckDb.ToLowerInvariant();
        return duckDb switch
        {
            "VARCHAR" or "JSON" => "string",
            "BLOB" => "binary",
            "BOOLEAN" => "boolean",
            "TINYINT" => "tinyint",
            "SMALLINT" or "UTINYINT" => "smallint",
            "INTEGER" or "USMALLINT" => "int",
            "BIGINT" or "UINTEGER" => "bigint",
            "UBIGINT" or "HUGEINT" => "decimal(38,0)",
            "FLOAT" => "float",
            "DOUBLE" => "double",
            "DATE" => "date",
            "TIMESTAMP" or "TIMESTAMP WITH TIME ZONE" or "TIMESTAMP_NS" => "timestamp",
            _ => other(duckDb),
        };
    }

    private static string Member(string part, Func<string, string> other)
    {
        var quoted = part[0] == '"';
        var end = part.IndexOf(quoted ? '"' : ' ', 1);
        return $"{part[(quoted ? 1 : 0)..end]}:{Of(part[(end + 1)..].TrimStart(), other)}";
    }

    private static IEnumerable<string> Parts(string text)
    {
        var (start, depth) = (0, 0);
        for (var place = 0; place < text.Length; place++)
        {
            depth += text[place] switch { '(' => 1, ')' => -1, _ => 0 };
            if (text[place] != ',' || depth > 0) continue;
            yield return text[start..place].Trim();
            start = place + 1;
        }
        yield return text[start..].Trim();
    }
}
