using Amazon.Runtime;

namespace Handlers.Aws;

/// <summary>What an AWS client throws when the service cannot be talked to.</summary>
internal static class AwsFailure
{
    /// <summary>Whether it is one, rather than the caller's own wish to stop: the SDK hands on cancellations, and what is within them, as they come.</summary>
    internal static bool Is(Exception problem, CancellationToken cancellationToken) => problem switch
    {
        OperationCanceledException => !cancellationToken.IsCancellationRequested,
        _ => problem is AmazonServiceException or AmazonClientException or HttpRequestException or TimeoutException or IOException,
    };
}
