using Amazon.CDK.AWS.KMS;
using Amazon.CDK.AWS.S3;

namespace Medallion;

/// <summary>What a workgroup is made of.</summary>
internal sealed record QueryWorkGroupProps
{
    /// <summary>The pipeline's name, which becomes the workgroup's.</summary>
    public required string Pipeline { get; init; }

    /// <summary>The database of the gold tables, by name.</summary>
    public required string Database { get; init; }

    /// <summary>The gold tables.</summary>
    public required IReadOnlyList<OrderedTable> Gold { get; init; }

    /// <summary>Where results go.</summary>
    public required IBucket Results { get; init; }

    /// <summary>Limits and further queries.</summary>
    public required QuerySettings Settings { get; init; }

    /// <summary>A customer key for the results; without it SSE-S3.</summary>
    public IKey? EncryptionKey { get; init; }
}
