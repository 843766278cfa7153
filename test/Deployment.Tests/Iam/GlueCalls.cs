using System.Text.Json.Nodes;
using Deployment.Tests.Templates;

namespace Deployment.Tests.Iam;

/// <summary>What a Glue job asks of IAM: the store operations that its code was seen to do (the Glue suite's golden file), and what its own arguments name.</summary>
internal static class GlueCalls
{
    /// <summary>The calls of a job.</summary>
    /// <param name="job">The job's properties, resolved.</param>
    /// <param name="name">Its part of the golden file.</param>
    public static IEnumerable<ApiCall> Of(JsonObject job, string name)
    {
        var arguments = job["DefaultArguments"]!.AsObject();
        string? Argument(string argument) => arguments[argument]?.GetValue<string>();
        var lake = Argument("--lake") ?? Argument("--curated")!;
        var buckets = new Dictionary<string, string> { ["raw"] = lake, ["processed"] = Argument("--processed") ?? lake, ["curated"] = Argument("--curated") ?? lake };
        var golden = JsonNode.Parse(File.ReadAllText(Repository.PathOf("glue", "tests", "golden", "calls.json")))![name]!.AsArray();
        foreach (var line in golden.Select(line => line!.GetValue<string>()).SelectMany(line => OfEachTable(line, Argument("--tables"))).Select(line => line.Split(' ', 3)))
            foreach (var call in Store(line[0], buckets[line[1]]["s3://".Length..], line[2])) yield return call;

        foreach (var code in new[] { job["Command"]!["ScriptLocation"]!.GetValue<string>(), Argument("--extra-py-files")! })
            yield return new ApiCall("s3:GetObject", $"arn:aws:s3:::{code["s3://".Length..]}");
        if (Argument("--metrics_namespace") is { } metrics) yield return Metrics(metrics);
        if (Argument("--enable-metrics") == "true") yield return Metrics("Glue");
    }

    // A file was merged in one table only: what is done there is done in each.
    private static IEnumerable<string> OfEachTable(string line, string? tables) =>
        tables is null ? [line] : tables.Split(',').Select(table => line.Replace("curated/earthquakes/", $"curated/{table}/", StringComparison.Ordinal)).Distinct();

    private static IEnumerable<ApiCall> Store(string operation, string bucket, string key)
    {
        var (objects, listing) = ($"arn:aws:s3:::{bucket}/{key}", $"arn:aws:s3:::{bucket}");
        switch (operation)
        {
            case "get":
                yield return new ApiCall("s3:GetObject", objects);
                // Asked first whether it is there; "no such key" takes this permission, without a prefix.
                yield return new ApiCall("s3:ListBucket", listing);
                break;
            case "put":
                yield return new ApiCall("s3:PutObject", objects);
                // An upload in parts that fails is given up.
                yield return new ApiCall("s3:AbortMultipartUpload", objects);
                break;
            case "delete":
                yield return new ApiCall("s3:DeleteObject", objects);
                break;
            case "list":
                yield return new ApiCall("s3:ListBucket", listing) { Context = new Dictionary<string, string> { ["s3:prefix"] = $"{key}/" } };
                break;
            default:
                throw new InvalidOperationException($"The table does not know the operation {operation}: add it.");
        }
    }

    private static ApiCall Metrics(string space) => new("cloudwatch:PutMetricData", "*") { Context = new Dictionary<string, string> { ["cloudwatch:namespace"] = space } };
}
