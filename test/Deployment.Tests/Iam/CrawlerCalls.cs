using System.Text.Json.Nodes;
using Deployment.Tests.Templates;

namespace Deployment.Tests.Iam;

/// <summary>What a crawler asks of IAM: Glue's own code, so from the page "Crawler prerequisites" (<see href="https://docs.aws.amazon.com/glue/latest/dg/crawler-prereqs.html"/>) and the catalog's API.</summary>
internal static class CrawlerCalls
{
    private static readonly string[] s_catalog =
    [
        "GetDatabase", "GetTable", "GetTables", "CreateTable", "UpdateTable", "GetPartition", "GetPartitions", "BatchGetPartition", "CreatePartition", "BatchCreatePartition", "UpdatePartition",
        "BatchUpdatePartition",
    ];

    public static IEnumerable<ApiCall> Of(JsonObject crawler)
    {
        var glue = $"arn:aws:glue:{Resolver.Region}:{Resolver.Account}";
        var database = crawler["DatabaseName"]!.GetValue<string>();
        foreach (var path in crawler["Targets"]!["S3Targets"]!.AsArray().Select(target => target!["Path"]!.GetValue<string>()["s3://".Length..]))
        {
            var (bucket, prefix) = (path.Split('/', 2)[0], path.Split('/', 2)[1]);
            yield return new ApiCall("s3:GetObject", $"arn:aws:s3:::{path}year=2018/month=02/day=05/part-00000.snappy.parquet");
            yield return new ApiCall("s3:ListBucket", $"arn:aws:s3:::{bucket}") { Context = new Dictionary<string, string> { ["s3:prefix"] = prefix } };
            yield return new ApiCall("s3:GetBucketLocation", $"arn:aws:s3:::{bucket}");
            var table = prefix.TrimEnd('/').Split('/')[^1];
            // A call on a table is asked of the catalog and the database as well.
            foreach (var resource in new[] { $"{glue}:catalog", $"{glue}:database/{database}", $"{glue}:table/{database}/{table}" })
                foreach (var action in s_catalog) yield return new ApiCall($"glue:{action}", resource);
        }
    }
}
