namespace Medallion;

/// <summary>Types of the catalog in other services' words.</summary>
internal static class GlueType
{
    /// <summary>A type of Glue's as QuickSight's <c>InputColumn</c> has it, or null where it has none (arrays, maps, structures, binary).</summary>
    public static string? InQuickSight(string type) => type.Split('(')[0] switch
    {
        "string" or "varchar" or "char" => "STRING",
        "tinyint" or "smallint" or "int" or "integer" or "bigint" => "INTEGER",
        "float" or "double" or "decimal" => "DECIMAL",
        "boolean" => "BOOLEAN",
        "timestamp" or "date" => "DATETIME",
        _ => null,
    };
}
