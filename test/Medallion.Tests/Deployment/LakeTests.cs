using System.Text.Json.Nodes;

namespace Medallion.Tests.Deployment;

public sealed class LakeTests
{
    private static IReadOnlyDictionary<string, JsonNode> Buckets(Deployed deployed) => deployed.Of("AWS::S3::Bucket");

    [FactWithTool("node")]
    public void Each_layer_has_a_bucket_and_logs_and_results_have_one_each() =>
        Assert.Equal(["AccessLogs", "Curated", "Processed", "QueryResults", "Raw"], Buckets(Deployed.Default).Keys.Select(Name).Order(StringComparer.Ordinal));

    [FactWithTool("node")]
    public void One_bucket_holds_all_layers_where_the_settings_say_so() =>
        Assert.Equal(["AccessLogs", "Layers", "QueryResults"], Buckets(Deployed.OneBucket).Keys.Select(Name).Order(StringComparer.Ordinal));

    [FactWithTool("node")]
    public void No_bucket_is_public_unversioned_or_has_access_lists()
    {
        foreach (var bucket in AllVariants().SelectMany(variant => Buckets(variant).Values).Select(bucket => bucket["Properties"]!))
        {
            Assert.Equal(
                """{"BlockPublicAcls":true,"BlockPublicPolicy":true,"IgnorePublicAcls":true,"RestrictPublicBuckets":true}""", bucket["PublicAccessBlockConfiguration"]!.ToJsonString());
            Assert.Equal("Enabled", (string)bucket["VersioningConfiguration"]!["Status"]!);
            Assert.Equal("BucketOwnerEnforced", (string)bucket["OwnershipControls"]!["Rules"]![0]!["ObjectOwnership"]!);
            Assert.Null(bucket["AccessControl"]);
        }
    }

    [FactWithTool("node")]
    public void Every_bucket_refuses_requests_without_tls()
    {
        foreach (var variant in AllVariants())
        {
            var guarded = variant.Of("AWS::S3::BucketPolicy").Values
                .Where(policy => policy["Properties"]!["PolicyDocument"]!.ToJsonString().Contains("""{"Bool":{"aws:SecureTransport":"false"}}""", StringComparison.Ordinal))
                .Select(policy => (string)policy["Properties"]!["Bucket"]!["Ref"]!);
            Assert.Equal(Buckets(variant).Keys.Order(StringComparer.Ordinal), guarded.Order(StringComparer.Ordinal));
        }
    }

    [FactWithTool("node")]
    public void Data_is_encrypted_by_S3_or_by_the_customers_key()
    {
        Assert.All(Buckets(Deployed.Default).Values, bucket => Assert.Equal("AES256", Algorithm(bucket)));
        Assert.All(Buckets(Deployed.Secured).Where(bucket => Name(bucket.Key) != "AccessLogs"), bucket =>
        {
            Assert.Equal("aws:kms", Algorithm(bucket.Value));
            Assert.True((bool)bucket.Value["Properties"]!["BucketEncryption"]!["ServerSideEncryptionConfiguration"]![0]!["BucketKeyEnabled"]!);
        });
    }

    [FactWithTool("node")]
    public void Access_to_every_bucket_but_that_of_the_logs_is_logged()
    {
        foreach (var (id, bucket) in Buckets(Deployed.Default))
            Assert.Equal(Name(id) != "AccessLogs", bucket["Properties"]!["LoggingConfiguration"]?["DestinationBucketName"] is not null);
    }

    [FactWithTool("node")]
    public void Raw_pages_are_deleted_after_thirty_days() => Assert.Equal("30", Rule(Deployed.Default, "Raw", "raw-expires", "raw/")["ExpirationInDays"]!.ToJsonString());

    [TheoryWithTool("node")]
    [InlineData("Processed", "processed")]
    [InlineData("Processed", "quarantine")]
    [InlineData("Curated", "curated")]
    public void Older_data_goes_to_Intelligent_Tiering(string bucket, string layer) =>
        Assert.Equal(
            """[{"StorageClass":"INTELLIGENT_TIERING","TransitionInDays":30}]""", Rule(Deployed.Default, bucket, $"{layer}-tiers", $"{layer}/")["Transitions"]!.ToJsonString());

    [TheoryWithTool("node")]
    [InlineData("Processed")]
    [InlineData("Curated")]
    public void What_was_staged_and_left_expires(string bucket) => Assert.Equal("14", Rule(Deployed.Default, bucket, "staging-expires", "_staging/")["ExpirationInDays"]!.ToJsonString());

    [FactWithTool("node")]
    public void Results_of_queries_expire_after_seven_days() => Assert.Equal("7", Rule(Deployed.Default, "QueryResults", "results-expire", null)["ExpirationInDays"]!.ToJsonString());

    [FactWithTool("node")]
    public void Every_bucket_forgets_old_versions_delete_markers_and_unfinished_uploads()
    {
        foreach (var id in AllVariants().SelectMany(variant => Buckets(variant).Keys.Select(key => (variant, key))))
        {
            var rule = Rule(id.variant, id.key, "housekeeping", null);
            Assert.Equal("7", rule["NoncurrentVersionExpiration"]!["NoncurrentDays"]!.ToJsonString());
            Assert.True((bool)rule["ExpiredObjectDeleteMarker"]!);
            Assert.Equal("1", rule["AbortIncompleteMultipartUpload"]!["DaysAfterInitiation"]!.ToJsonString());
        }
    }

    [FactWithTool("node")]
    public void One_bucket_has_the_rules_of_all_layers() =>
        Assert.Equal(
            ["raw-expires", "processed-tiers", "quarantine-tiers", "curated-tiers", "staging-expires", "housekeeping"],
            Buckets(Deployed.OneBucket).Single(bucket => Name(bucket.Key) == "Layers").Value["Properties"]!["LifecycleConfiguration"]!["Rules"]!.AsArray().Select(rule => (string)rule!["Id"]!));

    [FactWithTool("node")]
    public void Data_stays_when_the_stack_goes_unless_props_and_context_let_it_go()
    {
        Assert.All(Buckets(Deployed.Default).Values, bucket => Assert.Equal("Retain", (string)bucket["DeletionPolicy"]!));
        Assert.All(Buckets(Deployed.Lean).Values, bucket => Assert.Equal("Delete", (string)bucket["DeletionPolicy"]!));
    }

    internal static IReadOnlyList<Deployed> AllVariants() => [Deployed.Default, Deployed.OneBucket, Deployed.Secured, Deployed.Lean, Deployed.Released];

    // A logical id is the path's names and a hash of eight.
    private static string Name(string id) => id["PipelineLake".Length..^8];

    private static string Algorithm(JsonNode bucket) =>
        (string)bucket["Properties"]!["BucketEncryption"]!["ServerSideEncryptionConfiguration"]![0]!["ServerSideEncryptionByDefault"]!["SSEAlgorithm"]!;

    private static JsonNode Rule(Deployed deployed, string bucket, string id, string? prefix)
    {
        var rule = Buckets(deployed).Single(entry => entry.Key == bucket || Name(entry.Key) == bucket).Value["Properties"]!["LifecycleConfiguration"]!["Rules"]!.AsArray()
            .Single(rule => (string)rule!["Id"]! == id)!;
        Assert.Equal(prefix, (string?)rule["Prefix"]);
        Assert.Equal("Enabled", (string)rule["Status"]!);
        return rule;
    }
}
