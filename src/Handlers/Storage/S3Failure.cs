using Amazon.Runtime;
using Medallion.Contracts;

namespace Handlers.Storage;

/// <summary>What S3's failures mean to the handler.</summary>
internal static class S3Failure
{
    internal static StorageUnavailable Of(string verb, string bucket, string key, Exception problem)
    {
        var code = problem is AmazonServiceException { ErrorCode: { Length: > 0 } error } ? $"{error}: " : "";
        return new StorageUnavailable($"s3://{bucket}/{key} cannot be {verb}: {code}{problem.Message}", problem);
    }
}
