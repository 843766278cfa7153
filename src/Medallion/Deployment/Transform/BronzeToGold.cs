using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.S3;

namespace Medallion;

/// <summary>What the job from bronze to gold is given and may do.</summary>
internal static class BronzeToGold
{
    private static readonly string[] s_write = ["s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:AbortMultipartUpload"];

    public static Dictionary<string, string> Arguments(Pipeline pipeline, Dataset dataset, MedallionLake lake)
    {
        var arguments = new Dictionary<string, string>
        {
            ["--lake"] = Root(lake.Raw),
            ["--dataset"] = dataset.Name,
            ["--pipeline"] = pipeline.Name,
            ["--metrics_namespace"] = pipeline.Settings.Transform.MetricsNamespace,
            ["--job-bookmark-option"] = pipeline.Settings.Transform.BookmarkOption,
            ["--TempDir"] = $"{Root(lake.Processed)}/_staging/{dataset.Name}/temp/",
        };
        if (!ReferenceEquals(lake.Processed, lake.Raw)) arguments["--processed"] = Root(lake.Processed);
        if (!ReferenceEquals(lake.Curated, lake.Raw)) arguments["--curated"] = Root(lake.Curated);
        return arguments;
    }

    public static IReadOnlyList<PolicyStatement> Statements(Pipeline pipeline, Dataset dataset, MedallionLake lake) =>
    [
        LakeAccess.Objects("ReadRaw", lake.Raw, ["s3:GetObject"], $"{Raw(pipeline)}/*"),
        LakeAccess.List("ListRaw", lake.Raw, $"{Raw(pipeline)}/*"),
        LakeAccess.Objects("WriteProcessed", lake.Processed, s_write, [.. Processed(dataset).Select(prefix => $"{prefix}/*"), .. Markers(dataset.Name)]),
        LakeAccess.List("ListProcessed", lake.Processed, [.. Processed(dataset).SelectMany(Below), .. Markers(dataset.Name), "_staging/"]),
        LakeAccess.Objects("WriteCurated", lake.Curated, s_write, Curated(dataset).Select(prefix => $"{prefix}/*")),
        LakeAccess.List("ListCurated", lake.Curated, [.. Curated(dataset).SelectMany(Below)]),
    ];

    public static IReadOnlyList<string> Wildcards(Pipeline pipeline, Dataset dataset) =>
        [.. Processed(dataset).Concat(Curated(dataset)).Append(Raw(pipeline)).Select(prefix => $"/{prefix}/*")];

    /// <summary>A prefix itself, with and without its slash, and all below it: file systems ask in each of these ways.</summary>
    public static IEnumerable<string> Below(string prefix) => [prefix, $"{prefix}/*"];

    /// <summary>The empty objects by which Glue's file system marks the folders above what Spark stages.</summary>
    public static IEnumerable<string> Markers(string staging) => ["_staging_$folder$", $"_staging/{staging}_$folder$"];

    private static string Root(IBucket bucket) => $"s3://{bucket.BucketName}";

    private static string Raw(Pipeline pipeline) => $"raw/{pipeline.Source.Name}/{pipeline.Source.Stream}";

    private static IEnumerable<string> Processed(Dataset dataset) => [$"processed/{dataset.Name}", $"quarantine/{dataset.Name}", $"_staging/{dataset.Name}"];

    private static IEnumerable<string> Curated(Dataset dataset) => dataset.Gold.Select(table => $"curated/{table.Table}");
}
