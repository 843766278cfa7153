using Amazon.Runtime;
using Amazon.S3;

namespace Handlers.Storage;

/// <summary>Where a server that speaks S3 differs from S3.</summary>
public sealed record S3Compatibility
{
    /// <summary>The server's address, or null for S3 itself (or what <c>AWS_ENDPOINT_URL_S3</c> says).</summary>
    public Uri? ServiceUrl { get; init; }

    /// <summary>Whether the bucket stands in the path instead of the host name.</summary>
    public bool PathStyle { get; init; }

    /// <summary>Whether checksums are sent and checked always, or only where S3 demands them: older servers refuse the trailers that carry them.</summary>
    public bool Checksums { get; init; } = true;

    /// <summary>Whether the server knows <c>If-None-Match</c> on writes. Without it a key is looked up before it is written, which two writers at once can defeat.</summary>
    public bool ConditionalWrites { get; init; } = true;

    /// <summary>A client's settings for such a server.</summary>
    public AmazonS3Config ToConfig()
    {
        var config = new AmazonS3Config
        {
            ForcePathStyle = PathStyle,
            RequestChecksumCalculation = Checksums ? RequestChecksumCalculation.WHEN_SUPPORTED : RequestChecksumCalculation.WHEN_REQUIRED,
            ResponseChecksumValidation = Checksums ? ResponseChecksumValidation.WHEN_SUPPORTED : ResponseChecksumValidation.WHEN_REQUIRED,
        };
        if (ServiceUrl is { } url) config.ServiceURL = url.AbsoluteUri;
        return config;
    }
}
