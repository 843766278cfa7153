namespace Medallion.Local.Warehouse;

/// <summary>One bronze run to carry to silver and gold: what a Glue job learns from the run's manifest.</summary>
/// <param name="LakeRoot">The folder that stands for the bucket; holds <c>raw/</c>, <c>processed/</c>, <c>quarantine/</c> and <c>curated/</c>.</param>
/// <param name="DatasetFolder">The folder with <c>dataset.json</c> and its SQL, for instance <see cref="BuiltInTransforms.Folder"/>.</param>
/// <param name="Day">The day of the run, UTC: the only partition that is written.</param>
/// <param name="Run">The run's name, which is the execution's name; part of paths, so letters, digits, <c>.</c>, <c>_</c> and <c>-</c> only.</param>
/// <param name="Keys">The bronze pages, gzip NDJSON, relative to the lake root, in the manifest's order.</param>
public sealed record TransformRequest(string LakeRoot, string DatasetFolder, DateOnly Day, string Run, IReadOnlyList<string> Keys)
{
    /// <summary>How many records the manifest promises; a different number of lines fails the transform before anything is written. Null: not known.</summary>
    public long? Records { get; init; }

    /// <summary>What DuckDB may use of this machine.</summary>
    public DuckDbSettings Settings { get; init; } = new();
}
