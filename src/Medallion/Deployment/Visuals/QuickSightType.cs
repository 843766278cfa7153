namespace Medallion;

/// <summary>Types of the catalog in QuickSight's words.</summary>
internal static class QuickSightType
{
    /// <summary>A column's type as QuickSight's <c>InputColumn</c> has it, or null where it has none (arrays, maps, structures, binary) or the catalog knows no such type.</summary>
    public static string? Of(string type) => !GlueColumnType.IsKnown(type) ? null : type.Split('(')[0] switch
    {
        "string" => "STRING",
        "tinyint" or "smallint" or "int" or "bigint" => "INTEGER",
        "float" or "double" or "decimal" => "DECIMAL",
        "boolean" => "BOOLEAN",
        "timestamp" or "date" => "DATETIME",
        _ => null,
    };
}
