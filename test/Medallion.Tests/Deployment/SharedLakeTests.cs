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
    public void The_layers_tell_which_bucket_they_lie_in()
    {
        Assert.Equal(["raw", "processed", "curated"], Deployed.Default.Construct.Lake.Layers.Select(layer => layer.Layers));
        Assert.Equal(["raw, processed, curated"], Deployed.OneBucket.Construct.Lake.Layers.Select(layer => layer.Layers));
    }
}
