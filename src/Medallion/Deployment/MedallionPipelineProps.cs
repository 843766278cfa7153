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

    /// <summary>Who is told of successes and failures, by e-mail.</summary>
    public IReadOnlyList<string> AlertEmails { get; init; } = [];
}
