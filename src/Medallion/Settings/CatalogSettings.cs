namespace Medallion;

/// <summary>How the gold tables come into the catalog.</summary>
public sealed record CatalogSettings
{
    /// <summary>By a crawler after each run, or declared once with partition projection; never both, for they would overwrite each other.</summary>
    public CatalogKind Kind { get; init; } = CatalogKind.Crawler;

    /// <summary>The database: lower-case letters, digits and <c>_</c>. By default the pipeline's name, with <c>_</c> for <c>-</c>.</summary>
    public string? Database { get; init; }

    /// <summary>Whether the crawler looks only into days that it has not seen: cheaper, but new columns have to be declared by hand then, for Glue allows it only where the crawler changes no table.</summary>
    public bool NewFoldersOnly { get; init; }

    /// <summary>What the crawler passes over, as glob patterns below each table: by default what Spark, Hadoop and a compaction leave beside the data.</summary>
    public IReadOnlyList<string> Exclusions { get; init; } = ["_*", "_*/**", "**/_*", "**/_*/**", "**_$folder$"];

    /// <summary>The first year of a declared table's partitions: that of the oldest data. A query that names no year looks into every day of the range, those without data too.</summary>
    public int FirstYear { get; init; } = 2018;

    /// <summary>The last year of a declared table's partitions. Athena looks up no partition after it.</summary>
    public int LastYear { get; init; } = 2035;
}
