using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.KMS;
using Amazon.CDK.AWS.StepFunctions;
using FlowDsl.Cdk;

namespace Medallion;

/// <summary>What a deployment adds to a pipeline and its settings: constructs that only a CDK app has. All of it may be left out.</summary>
public sealed record MedallionPipelineProps
{
    /// <summary>
    /// A customer key for what is stored: the layers and query results, all log groups, Glue's bookmarks, the topic, the dead letters, and the workflow's definition and executions; without it
    /// SSE-S3 and the services' own keys. Not for the bucket of access logs, which S3 delivers to under its own encryption only, nor for the Glue catalog, whose encryption is the account's setting.
    /// The workflow gets a fixed name with it, to which its use of the key is bound, so that a deployed workflow is replaced when a key comes or goes; who looks at executions needs
    /// <c>kms:Decrypt</c>. Statements for the services are added to the key's policy; of a key that the app only imports that is not possible, and a warning lists what its owner has to allow.
    /// </summary>
    public IKey? EncryptionKey { get; init; }

    /// <summary>A network for the function and the jobs; without it they run outside of any.</summary>
    public IVpc? Vpc { get; init; }

    /// <summary>The network's subnets; by default the private ones with a way out. Glue takes the first.</summary>
    public ISubnetSelection? Subnets { get; init; }

    /// <summary>Who is told of successes and failures, by e-mail.</summary>
    public IReadOnlyList<string> AlertEmails { get; init; } = [];

    /// <summary>A lake that several pipelines share; by default the pipeline makes its own, by its settings.</summary>
    public MedallionLake? Lake { get; init; }

    /// <summary>
    /// Whether the pipeline's own lake goes with the stack; the context flag <c>medallion:allow-data-removal</c> has to agree, with each command that synthesises the app
    /// (<c>cdk diff</c>, <c>deploy</c> and <c>destroy</c>: <c>-c medallion:allow-data-removal=true</c>, or in <c>cdk.json</c>): without it this is refused. CloudFormation deletes no bucket that
    /// holds anything: first empty the buckets, with all versions of their objects.
    /// </summary>
    public bool RemoveData { get; init; }

    /// <summary>The code of the ingestion function; by default what comes with this package.</summary>
    public HandlerCode Handler { get; init; } = new();

    /// <summary>The folder of the Glue side (<c>jobs/</c>, <c>medallion/</c>, <c>transforms/</c>); by default what comes with this package.</summary>
    public string? GlueFolder { get; init; }

    /// <summary>The customer key of the source's secret, where it has one.</summary>
    public IKey? SecretKey { get; init; }

    /// <summary>What the workflow's executions log, without the data of states; nothing, and no log group made, when it is <see cref="Amazon.CDK.AWS.StepFunctions.LogLevel.OFF"/>.</summary>
    public LogLevel WorkflowLogLevel { get; init; } = LogLevel.ALL;

    /// <summary>How long the workflow's log events are kept: whole days, one of the numbers that CloudWatch knows (1, 3, 5, 7, 14, 30, 60, 90 …).</summary>
    public TimeSpan WorkflowLogRetention { get; init; } = TimeSpan.FromDays(30);

    /// <summary>Whether X-Ray traces the workflow and the function.</summary>
    public bool Tracing { get; init; } = true;

    /// <summary>Publishes each changed workflow as a version, and lets an alias go over to it, by which the schedule starts; by default there are no versions.</summary>
    public FlowRelease? Release { get; init; }

    /// <summary>Who answers for the pipeline: the tag <c>owner</c>.</summary>
    public string? Owner { get; init; }

    /// <summary>More tags, on everything that can have some.</summary>
    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();
}
