using Amazon.CDK;
using Amazon.CDK.AWS.KMS;
using Amazon.CDK.AWS.S3;
using Constructs;

namespace Medallion;

/// <summary>
/// The buckets of the three layers, of their access logs and of query results: encrypted, versioned, private, over TLS only, with lifecycle rules. Pipelines may share one: a key begins with
/// its layer and its source, data set or table, no two pipelines have one of these in common, and each pipeline's roles read, write and delete objects of its own prefixes only. The names of
/// objects are not kept apart: a role may list the whole bucket where it gives no prefix, for without that S3 answers "forbidden" (403) and not "not found" (404) for an object that is not there.
/// </summary>
public sealed class MedallionLake : Construct
{
    private readonly MedallionLakeProps _props;

    /// <summary>A lake.</summary>
    /// <param name="scope">The construct that it belongs to.</param>
    /// <param name="id">Its name there.</param>
    /// <param name="props">How it is deployed.</param>
    /// <exception cref="InvalidDeployment">A prop cannot be; all problems are named.</exception>
    public MedallionLake(Construct scope, string id, MedallionLakeProps? props = null) : base(scope, id)
    {
        _props = props ?? new MedallionLakeProps();
        Require();
        // Access logs are let in by a bucket policy: buckets without ACLs know no other way.
        Node.SetContext("@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy", true);
        var settings = _props.Settings;
        AccessLogs = Bucket("AccessLogs", null, [LakeLifecycle.Expiring("logs-expire", settings.AccessLogRetention)]);
        if (settings.OneBucket)
        {
            Raw = Processed = Curated = Layer("Layers", "all", LakeLifecycle.All(settings));
        }
        else
        {
            Raw = _props.Raw ?? Layer("Raw", "raw", LakeLifecycle.Raw(settings));
            Processed = _props.Processed ?? Layer("Processed", "processed", LakeLifecycle.Processed(settings));
            Curated = _props.Curated ?? Layer("Curated", "curated", LakeLifecycle.Curated(settings));
        }

        QueryResults = Bucket("QueryResults", AccessLogs, [LakeLifecycle.Expiring("results-expire", settings.QueryResultRetention)]);
    }

    /// <summary>The bucket of <c>raw/</c>.</summary>
    public IBucket Raw { get; }

    /// <summary>The bucket of <c>processed/</c>, <c>quarantine/</c> and <c>_staging/</c>.</summary>
    public IBucket Processed { get; }

    /// <summary>The bucket of <c>curated/</c>.</summary>
    public IBucket Curated { get; }

    /// <summary>The bucket of Athena's results, which expire.</summary>
    public IBucket QueryResults { get; }

    /// <summary>The bucket of the other buckets' access logs.</summary>
    public IBucket AccessLogs { get; }

    /// <summary>The customer key of the data, if it has one.</summary>
    public IKey? EncryptionKey => _props.EncryptionKey;

    /// <summary>The pipelines that keep their data here.</summary>
    internal LakeTenants Tenants { get; } = new();

    internal LakeSettings Settings => _props.Settings;

    /// <summary>The buckets of the layers, each once, with the layers that lie in it.</summary>
    public IReadOnlyList<(string Layers, IBucket Bucket)> Layers =>
    [
        .. new[] { (Layer: "raw", Bucket: Raw), (Layer: "processed", Bucket: Processed), (Layer: "curated", Bucket: Curated) }
            .GroupBy(layer => layer.Bucket, ReferenceEqualityComparer.Instance)
            .Select(layers => (string.Join(", ", layers.Select(layer => layer.Layer)), layers.First().Bucket)),
    ];

    private void Require()
    {
        List<string> problems = [.. SettingsRules.Lake(_props.Settings), .. RemovalGuard.Problems(_props.RemoveData, RemovalGuard.IsAllowed(this))];
        if (_props.Settings.OneBucket && (_props.Raw ?? _props.Processed ?? _props.Curated) is not null)
            problems.Add("Lake.OneBucket makes a bucket for all layers, and Raw, Processed or Curated is given: give the same bucket three times instead");
        if (problems.Count > 0) throw new InvalidDeployment(problems);
    }

    private Bucket Layer(string id, string layer, IEnumerable<ILifecycleRule> rules)
    {
        var bucket = Bucket(id, AccessLogs, rules);
        Tags.Of(bucket).Add("layer", layer);
        return bucket;
    }

    private Bucket Bucket(string id, IBucket? accessLogs, IEnumerable<ILifecycleRule> rules)
    {
        // S3 delivers access logs to buckets with its own encryption only.
        var key = accessLogs is null ? null : _props.EncryptionKey;
        return new Bucket(this, id, new BucketProps
        {
            Encryption = key is null ? BucketEncryption.S3_MANAGED : BucketEncryption.KMS,
            EncryptionKey = key,
            BucketKeyEnabled = key is null ? null : true,
            BlockPublicAccess = BlockPublicAccess.BLOCK_ALL,
            ObjectOwnership = ObjectOwnership.BUCKET_OWNER_ENFORCED,
            EnforceSSL = true,
            MinimumTLSVersion = 1.2,
            Versioned = true,
            ServerAccessLogsBucket = accessLogs,
            ServerAccessLogsPrefix = accessLogs is null ? null : $"{id.ToLowerInvariant()}/",
            LifecycleRules = [.. rules, LakeLifecycle.Housekeeping(_props.Settings)],
            RemovalPolicy = RemovalGuard.Policy(_props.RemoveData),
        });
    }
}
