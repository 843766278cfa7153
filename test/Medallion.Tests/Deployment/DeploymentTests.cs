using System.Text.Json.Nodes;
using Snapshooter.Xunit;

namespace Medallion.Tests.Deployment;

public sealed class DeploymentTests
{
    [FactWithTool("node")]
    public void The_template_is_the_one_that_was_reviewed() => Snapshot.Match(Deployed.Default.Normalised, "Deployment.template");

    [FactWithTool("node")]
    public void The_same_pipeline_gives_the_same_bytes() => Assert.Equal(Deployed.Default.Text, Deployed.Synth().Text);

    [FactWithTool("node")]
    public void The_definition_is_the_workflows_own_text()
    {
        var definition = (string)Deployed.Default.One("AWS::StepFunctions::StateMachine")["DefinitionString"]!;

        Assert.Contains("${IngestFunction}", definition, StringComparison.Ordinal);
        Assert.Equal(
            ["AlertsTopic", "CuratedCrawler", "IngestFunction", "SourceEndpoint", "TransformJob"],
            Deployed.Default.One("AWS::StepFunctions::StateMachine")["DefinitionSubstitutions"]!.AsObject().Select(token => token.Key).Order(StringComparer.Ordinal));
    }

    [FactWithTool("node")]
    public void Everything_is_tagged_with_pipeline_and_owner()
    {
        var tags = Deployed.Secured.One("AWS::Lambda::Function")["Tags"]!.AsArray().ToDictionary(tag => (string)tag!["Key"]!, tag => (string)tag!["Value"]!);

        Assert.Equal(new Dictionary<string, string> { ["cost-centre"] = "42", ["owner"] = "data-team", ["pipeline"] = "orders" }, tags.OrderBy(tag => tag.Key, StringComparer.Ordinal).ToDictionary());
        Assert.Equal("orders", (string)Deployed.Default.One("AWS::Glue::Job", "Transform")["Tags"]!["pipeline"]!);
    }

    [FactWithTool("node")]
    public void Buckets_are_tagged_with_their_layer() =>
        Assert.Contains("""{"Key":"layer","Value":"curated"}""", Deployed.Default.One("AWS::S3::Bucket", "Curated")["Tags"]!.AsArray().Select(tag => tag!.ToJsonString()));

    [FactWithTool("node")]
    public void The_outputs_name_what_people_look_for() =>
        Assert.Superset(
            new HashSet<string> { "StateMachineArn", "RawBucket", "ProcessedBucket", "CuratedBucket", "QueryResultsBucket", "Database", "AlertsTopicArn", "DeadLettersUrl" },
            JsonNode.Parse(Deployed.Default.Text)!["Outputs"]!.AsObject().Select(output => output.Key["Pipeline".Length..^8]).ToHashSet());

    [FactWithTool("node", CfnLint.Program)]
    public async Task Lint_has_nothing_to_say_of_any_variant() => Assert.Equal("", await CfnLint.FindingsAsync([.. LakeTests.AllVariants().Select(variant => variant.Path)]));
}
