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

    /// <summary>Whether the buckets go with the stack; needs the context flag <c>medallion:allow-data-removal</c> as well. A bucket has to be emptied first.</summary>
    public bool RemoveData { get; init; }

    /// <summary>A bucket for <c>raw/</c> that is there already. Its encryption, policy and lifecycle stay its owner's.</summary>
    public IBucket? Raw { get; init; }

    /// <summary>A bucket for <c>processed/</c>, <c>quarantine/</c> and <c>_staging/</c> that is there already.</summary>
    public IBucket? Processed { get; init; }

    /// <summary>A bucket for <c>curated/</c> that is there already.</summary>
    public IBucket? Curated { get; init; }
}
