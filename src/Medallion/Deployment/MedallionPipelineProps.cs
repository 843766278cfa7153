using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.KMS;

namespace Medallion;

/// <summary>What a deployment adds to a pipeline and its settings: constructs that only a CDK app has. All of it may be left out.</summary>
public sealed record MedallionPipelineProps
{
    /// <summary>A customer key for everything that is stored; without it SSE-S3 and the services' own keys.</summary>
    public IKey? EncryptionKey { get; init; }

    /// <summary>A network for the function and the jobs; without it they run outside of any.</summary>
    public IVpc? Vpc { get; init; }

    /// <summary>The network's subnets; by default the private ones with a way out. Glue takes the first.</summary>
    public ISubnetSelection? Subnets { get; init; }

    /// <summary>Who is told of successes and failures, by e-mail.</summary>
    public IReadOnlyList<string> AlertEmails { get; init; } = [];

    /// <summary>A lake that several pipelines share; by default the pipeline makes its own, by its settings.</summary>
    public MedallionLake? Lake { get; init; }

    /// <summary>Whether the pipeline's own lake goes with the stack; needs the context flag <c>medallion:allow-data-removal</c> as well. A bucket has to be emptied first.</summary>
    public bool RemoveData { get; init; }

    /// <summary>The code of the ingestion function; by default what comes with this package.</summary>
    public HandlerCode Handler { get; init; } = new();

    /// <summary>The folder of the Glue side (<c>jobs/</c>, <c>medallion/</c>, <c>transforms/</c>); by default what comes with this package.</summary>
    public string? GlueFolder { get; init; }

    /// <summary>The customer key of the source's secret, where it has one.</summary>
    public IKey? SecretKey { get; init; }

    /// <summary>Who answers for the pipeline: the tag <c>owner</c>.</summary>
    public string? Owner { get; init; }

    /// <summary>More tags, on everything that can have some.</summary>
    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();
}
