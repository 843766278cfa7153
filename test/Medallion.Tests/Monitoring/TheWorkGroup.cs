using System.Text.Json.Nodes;
using Amazon.CDK;
using Amazon.CDK.AWS.KMS;
using Amazon.CDK.AWS.S3;
using Snapshooter.Xunit;

namespace Medallion.Tests.Monitoring;

public sealed class TheWorkGroup
{
    private static JsonNode Properties => Assert.Single(WatchedStack.Whole.All("AWS::Athena::WorkGroup")).Value;

    [FactWithTool("node")]
    public void Has_limits_that_nobody_gets_round()
    {
        var configuration = Properties["WorkGroupConfiguration"]!;
        Assert.True((bool)configuration["EnforceWorkGroupConfiguration"]!);
        Assert.True((bool)configuration["PublishCloudWatchMetricsEnabled"]!);
        Assert.Equal(10L * 1024 * 1024 * 1024, (long)configuration["BytesScannedCutoffPerQuery"]!);
        Assert.Equal("Athena engine version 3", (string?)configuration["EngineVersion"]!["SelectedEngineVersion"]);
        Assert.True((bool)Properties["RecursiveDeleteOption"]!);
    }

    [FactWithTool("node")]
    public void Writes_encrypted_results_to_the_bucket_that_it_is_given()
    {
        var results = Properties["WorkGroupConfiguration"]!["ResultConfiguration"]!;
        Assert.Equal("SSE_S3", (string?)results["EncryptionConfiguration"]!["EncryptionOption"]);
        var location = results["OutputLocation"]!["Fn::Join"]![1]!.AsArray();
        Assert.Equal("s3://", (string?)location[0]);
        Assert.StartsWith("Results", (string?)location[1]!["Ref"], StringComparison.Ordinal);
        Assert.Equal("/athena-results/", (string?)location[2]);
    }

    [FactWithTool("node")]
    public void Encrypts_with_a_customers_key_if_there_is_one()
    {
        var stack = new Stack();
        _ = Made(stack, new QuerySettings(), new Key(stack, "Key"));
        Amazon.CDK.Assertions.Template.FromStack(stack).HasResourceProperties("AWS::Athena::WorkGroup", new Dictionary<string, object>
        {
            ["WorkGroupConfiguration"] = new Dictionary<string, object>
            {
                ["ResultConfiguration"] = new Dictionary<string, object> { ["EncryptionConfiguration"] = new Dictionary<string, object> { ["EncryptionOption"] = "SSE_KMS" } },
            },
        });
    }

    [FactWithTool("node")]
    public void Keeps_the_queries_that_were_reviewed() => Snapshot.Match(string.Join("\n", WatchedStack.Whole.All("AWS::Athena::NamedQuery").Values
        .Select(query => $"-- {query["Name"]}\n-- {query["Description"]}\n{query["QueryString"]}\n")), "NamedQueries");

    [FactWithTool("node")]
    public void Keeps_queries_that_all_name_the_years_that_they_look_into() =>
        Assert.All(WatchedStack.Whole.All("AWS::Athena::NamedQuery").Values, query => Assert.Contains("WHERE CAST(year AS integer)", (string?)query["QueryString"], StringComparison.Ordinal));

    [FactWithTool("node")]
    public void Keeps_them_in_itself_and_in_the_database() => Assert.All(WatchedStack.Whole.All("AWS::Athena::NamedQuery").Values, query =>
        Assert.Equal(("quakes", "quakes_gold"), ((string)query["WorkGroup"]!, (string)query["Database"]!)));

    [FactWithTool("node")]
    public void Keeps_a_teams_own_queries_too() => Assert.Contains(
        WatchedStack.Of(new MedallionSettings { Queries = new QuerySettings { NamedQueries = [new("largest", "SELECT max(magnitude) FROM earthquakes")] } }).All("AWS::Athena::NamedQuery").Values,
        query => (string?)query["Name"] == "largest");

    [FactWithTool("node")]
    public void Refuses_what_Athena_would_refuse_all_at_once()
    {
        var error = Assert.Throws<InvalidDeployment>(() => Made(new Stack(), new QuerySettings
        {
            ScanLimitBytes = 9_999_999,
            ResultsPrefix = "/results",
            NamedQueries = [new("earthquakes: newest day", "SELECT 1"), new("empty", " ")],
        }));
        Assert.Contains("Queries.ScanLimitBytes is 9999999", error.Message, StringComparison.Ordinal);
        Assert.Contains("Queries.ResultsPrefix is '/results'", error.Message, StringComparison.Ordinal);
        Assert.Contains("'empty' without a name or without SQL", error.Message, StringComparison.Ordinal);
        Assert.Contains("every gold table gets already", error.Message, StringComparison.Ordinal);
    }

    private static QueryWorkGroup Made(Stack stack, QuerySettings settings, IKey? key = null) => new(stack, "Queries", new QueryWorkGroupProps
    {
        Pipeline = "quakes",
        Database = "quakes_gold",
        Gold = [WatchedStack.Gold],
        Results = new Bucket(stack, "Results"),
        Settings = settings,
        EncryptionKey = key,
    });
}
