using Amazon.CDK.AWS.KMS;
using Amazon.CDK.AWS.S3;

namespace Medallion;

/// <summary>How a lake is deployed. All of it may be left out.</summary>
public sealed record MedallionLakeProps
{
    /// <summary>Its buckets and retentions.</summary>
    public LakeSettings Settings { get; init; } = new();

    /// <summary>A customer key for the data; without it SSE-S3. Also the key of buckets that are given, where they have one.</summary>
    public IKey? EncryptionKey { get; init; }

    /// <summary>
    /// Whether the buckets go with the stack; the context flag <c>medallion:allow-data-removal</c> has to agree, with each command that synthesises the app
    /// (<c>cdk diff</c>, <c>deploy</c> and <c>destroy</c>: <c>-c medallion:allow-data-removal=true</c>, or in <c>cdk.json</c>): without it this is refused. CloudFormation deletes no bucket that
    /// holds anything: first empty the buckets, with all versions of their objects.
    /// </summary>
    public bool RemoveData { get; init; }

    /// <summary>A bucket for <c>raw/</c> that is there already. Its encryption, policy and lifecycle stay its owner's.</summary>
    public IBucket? Raw { get; init; }

    /// <summary>A bucket for <c>processed/</c>, <c>quarantine/</c> and <c>_staging/</c> that is there already.</summary>
    public IBucket? Processed { get; init; }

    /// <summary>A bucket for <c>curated/</c> that is there already.</summary>
    public IBucket? Curated { get; init; }
}
