using System.Globalization;
using Amazon.CDK.AWS.IAM;

namespace Medallion;

/// <summary>What the compaction job is given and may do: the gold tables and what it stages, all in the curated layer's bucket.</summary>
internal static class CompactionParts
{
    private const string Staging = "_staging/compact";
    private static readonly string[] s_write = ["s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:AbortMultipartUpload"];

    public static Dictionary<string, string> Arguments(Pipeline pipeline, Dataset dataset, MedallionLake lake) => new()
    {
        ["--curated"] = $"s3://{lake.Curated.BucketName}",
        ["--tables"] = string.Join(',', dataset.Gold.Select(table => table.Table)),
        ["--target_bytes"] = pipeline.Settings.Compaction.TargetFileBytes.ToString(CultureInfo.InvariantCulture),
        ["--job-bookmark-option"] = "job-bookmark-disable",
        ["--TempDir"] = $"s3://{lake.Curated.BucketName}/{Staging}/temp/",
    };

    public static IReadOnlyList<PolicyStatement> Statements(Dataset dataset, MedallionLake lake) =>
    [
        LakeAccess.Objects("MergeFiles", lake.Curated, s_write, [.. Prefixes(dataset).Select(prefix => $"{prefix}/*"), .. BronzeToGold.Markers("compact")]),
        LakeAccess.List("ListFiles", lake.Curated, [.. Prefixes(dataset).SelectMany(BronzeToGold.Below), .. BronzeToGold.Markers("compact"), "_staging/"]),
    ];

    public static IReadOnlyList<string> Wildcards(Dataset dataset) => [.. Prefixes(dataset).Select(prefix => $"/{prefix}/*")];

    private static IEnumerable<string> Prefixes(Dataset dataset) => dataset.Gold.Select(table => $"curated/{table.Table}").Append(Staging);
}
