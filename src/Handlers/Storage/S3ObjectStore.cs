using Amazon.S3;
using Amazon.S3.Model;
using Handlers.Aws;

namespace Handlers.Storage;

/// <summary>A bucket as the object store. Writes are conditional (<c>If-None-Match: *</c>), so the first writer of a key wins on S3 as it does on a folder.</summary>
/// <param name="client">Does its own retries; disposed by whoever made it.</param>
/// <param name="bucket">The bucket's name.</param>
/// <param name="compatibility">What the server can do; all that S3 can by default.</param>
public sealed class S3ObjectStore(IAmazonS3 client, string bucket, S3Compatibility? compatibility = null) : IObjectStore
{
    /// <inheritdoc/>
    public async Task<Stream?> OpenReadAsync(string key, CancellationToken cancellationToken)
    {
        ObjectKey.Check(key);
        try
        {
            var response = await client.GetObjectAsync(new GetObjectRequest { BucketName = bucket, Key = key }, cancellationToken);
            return new S3Content(response.ResponseStream, problem => S3Failure.Of("read", bucket, key, problem));
        }
        catch (AmazonS3Exception e) when (e.ErrorCode == "NoSuchKey")
        {
            return null;
        }
        catch (Exception e) when (AwsFailure.Is(e, cancellationToken))
        {
            throw S3Failure.Of("read", bucket, key, e);
        }
    }

    /// <inheritdoc/>
    public Task<ObjectUpload> BeginAsync(string key, CancellationToken cancellationToken)
    {
        ObjectKey.Check(key);
        return Task.FromResult<ObjectUpload>(new S3Upload(client, bucket, key, compatibility ?? new S3Compatibility()));
    }
}
