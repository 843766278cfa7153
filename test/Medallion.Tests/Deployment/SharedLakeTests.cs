using System.Text.Json.Nodes;
using Amazon.CDK;
using Amazon.CDK.AWS.S3;

namespace Medallion.Tests.Deployment;

public sealed class SharedLakeTests
{
    private static readonly Lazy<Deployed> s_shared = new(() => Deployed.Synth(props: (stack, props) => props with
    {
        Lake = new MedallionLake(stack, "Lake", new MedallionLakeProps { Raw = Bucket.FromBucketName(stack, "Landing", "company-landing") }),
    }));

    [FactWithTool("node")]
    public void A_pipeline_makes_no_lake_where_it_is_given_one() =>
        Assert.DoesNotContain(s_shared.Value.Of("AWS::S3::Bucket").Keys, id => id.StartsWith("Pipeline", StringComparison.Ordinal));

    [FactWithTool("node")]
    public void A_bucket_that_is_given_is_used_and_not_made()
    {
        Assert.DoesNotContain(s_shared.Value.Of("AWS::S3::Bucket").Keys, id => id.StartsWith("LakeRaw", StringComparison.Ordinal));
        Assert.Equal("company-landing", (string)s_shared.Value.One("AWS::Lambda::Function")["Environment"]!["Variables"]!["MEDALLION_BUCKET"]!);
        Assert.EndsWith(":s3:::company-landing/raw/shop/orders/*", Assert.Single(Deployed.Texts(s_shared.Value.Statements("ingestion function")["WritePages"]["Resource"])), StringComparison.Ordinal);
    }

    [FactWithTool("node")]
    public void Two_pipelines_of_one_lake_reach_no_object_of_each_other()
    {
        var (stack, lake) = Lake();
        Add(stack, lake, "first", "invoices", "invoices", "invoices");
        Add(stack, lake, "second", "parcels", "parcels", "parcels");

        var objects = JsonNode.Parse(File.ReadAllText(((App)stack.Node.Root).Synth().GetStackByName("shared").TemplateFullPath))!["Resources"]!.AsObject()
            .Where(resource => (string)resource.Value!["Type"]! == "AWS::IAM::Policy" && resource.Key.StartsWith("first", StringComparison.Ordinal))
            .SelectMany(policy => policy.Value!["Properties"]!["PolicyDocument"]!["Statement"]!.AsArray())
            .Where(statement => Deployed.Texts(statement!["Action"]).Any(action => action is "s3:GetObject" or "s3:PutObject" or "s3:DeleteObject"))
            .SelectMany(statement => Deployed.Texts(statement!["Resource"])).Where(resource => resource.StartsWith("<Lake", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(objects);
        // What all share are the empty objects that mark folders.
        Assert.All(objects, key => Assert.True(key.Contains("invoices", StringComparison.Ordinal) || key.EndsWith("_$folder$", StringComparison.Ordinal), key));
    }

    [TheoryWithTool("node")]
    [InlineData("parcels", "invoices", "parcels", "the data set invoices")]
    [InlineData("parcels", "parcels", "invoices", "the gold table invoices")]
    [InlineData("invoices", "parcels", "parcels", "the source shop/invoices")]
    public void A_lake_refuses_a_pipeline_whose_keys_another_one_has(string stream, string dataset, string table, string problem)
    {
        var (stack, lake) = Lake();
        Add(stack, lake, "first", "invoices", "invoices", "invoices");

        var error = Assert.Throws<InvalidDeployment>(() => Add(stack, lake, "second", stream, dataset, table));

        Assert.Contains($"Lake is shared with the pipeline first, which has {problem} as well", error.Problems[0], StringComparison.Ordinal);
    }

    [FactWithTool("node")]
    public void The_layers_tell_which_bucket_they_lie_in()
    {
        Assert.Equal(["raw", "processed", "curated"], Deployed.Default.Construct.Lake.Layers.Select(layer => layer.Layers));
        Assert.Equal(["raw, processed, curated"], Deployed.OneBucket.Construct.Lake.Layers.Select(layer => layer.Layers));
    }

    private static (Stack Stack, MedallionLake Lake) Lake()
    {
        var stack = new Stack(new App(new AppProps { AnalyticsReporting = false }), "shared");
        return (stack, new MedallionLake(stack, "Lake"));
    }

    private static void Add(Stack stack, MedallionLake lake, string name, string stream, string dataset, string table) => _ = new MedallionPipeline(
        stack, name,
        new Pipeline { Name = name, Source = Deployed.Source with { Stream = stream }, Dataset = FakeAssets.OtherDataset(dataset, table) },
        new MedallionPipelineProps { Handler = FakeAssets.Handler, GlueFolder = FakeAssets.Glue, Lake = lake });
}
