using System.Globalization;
using Amazon.CDK.AWS.IAM;

namespace Medallion;

/// <summary>
/// What the compaction job is given and may do: the pipeline's own gold tables and what it stages of them, all in the curated layer's bucket. Staging lies below each table's own name, so that
/// of the pipelines that share a lake none reaches what another one stages.
/// </summary>
internal static class CompactionParts
{
    /// <summary>The folder below <c>_staging/</c>, beside those of the data sets: no data set may be called so.</summary>
    public const string Staging = "compact";

    private static readonly string[] s_parents = ["_staging", $"_staging/{Staging}", $"_staging/{Staging}/curated", $"_staging/{Staging}/temp"];
    private static readonly string[] s_write = ["s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:AbortMultipartUpload"];

    public static Dictionary<string, string> Arguments(Pipeline pipeline, Dataset dataset, MedallionLake lake) => new()
    {
        ["--curated"] = $"s3://{lake.Curated.BucketName}",
        ["--tables"] = string.Join(',', dataset.Gold.Select(table => table.Table)),
        ["--target_bytes"] = pipeline.Settings.Compaction.TargetFileBytes.ToString(CultureInfo.InvariantCulture),
        ["--keep_days"] = pipeline.Settings.Compaction.KeepDays.ToString(CultureInfo.InvariantCulture),
        ["--job-bookmark-option"] = "job-bookmark-disable",
        ["--TempDir"] = $"s3://{lake.Curated.BucketName}/{Temp(dataset)}/",
    };

    public static IReadOnlyList<PolicyStatement> Statements(Dataset dataset, MedallionLake lake) =>
    [
        LakeAccess.Objects("MergeFiles", lake.Curated, s_write, [.. Prefixes(dataset).Select(prefix => $"{prefix}/*"), .. Markers(dataset)]),
        LakeAccess.List("ListFiles", lake.Curated, [.. Prefixes(dataset).SelectMany(BronzeToGold.Below), .. Markers(dataset), .. s_parents.Select(parent => $"{parent}/")]),
    ];

    public static IReadOnlyList<string> Wildcards(Dataset dataset) => [.. Prefixes(dataset).Select(prefix => $"/{prefix}/*")];

    private static IEnumerable<string> Prefixes(Dataset dataset) => [.. Tables(dataset), .. Staged(dataset)];

    private static IEnumerable<string> Tables(Dataset dataset) => dataset.Gold.Select(table => $"curated/{table.Table}");

    private static IEnumerable<string> Staged(Dataset dataset) => [.. Tables(dataset).Select(table => $"_staging/{Staging}/{table}"), Temp(dataset)];

    private static string Temp(Dataset dataset) => $"_staging/{Staging}/temp/{dataset.Name}";

    // The empty objects by which Glue's file system marks the folders above what is staged.
    private static IEnumerable<string> Markers(Dataset dataset) => [.. s_parents.Select(Marker), .. Staged(dataset).Select(Marker)];

    private static string Marker(string folder) => $"{folder}_$folder$";
}
