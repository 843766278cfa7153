using System.Net;
using Amazon.S3;
using Amazon.S3.Model;
using Handlers.Aws;

namespace Handlers.Storage;

/// <summary>An object of S3 in the making: one request when it is small, parts when it is not. At most one part is on its way while the next one fills.</summary>
internal sealed class S3Upload : ObjectUpload
{
    private readonly IAmazonS3 _client;
    private readonly string _bucket;
    private readonly string _key;
    private readonly S3Compatibility _compatibility;
    private readonly PartBuffer _buffer;
    private readonly List<PartETag> _parts = [];
    private string? _uploadId;
    private Task _sending = Task.CompletedTask;

    internal S3Upload(IAmazonS3 client, string bucket, string key, S3Compatibility compatibility)
    {
        (_client, _bucket, _key, _compatibility) = (client, bucket, key, compatibility);
        _buffer = new PartBuffer(SendPartAsync);
    }

    public override Stream Content => _buffer;

    public override async Task<bool> CommitAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (!_compatibility.ConditionalWrites && await IsThereAsync(cancellationToken)) return false;
            if (_uploadId is null) await PutAsync(cancellationToken);
            else await CompleteAsync(cancellationToken);
            return true;
        }
        catch (AmazonS3Exception e) when (e.StatusCode == HttpStatusCode.PreconditionFailed)
        {
            return false;
        }
        catch (Exception e) when (AwsFailure.Is(e, cancellationToken))
        {
            throw S3Failure.Of("written", _bucket, _key, e);
        }
    }

    public override async ValueTask DisposeAsync()
    {
        try
        {
            await _sending;
        }
        catch (Exception)
        {
            // Whoever wrote was told already, or gave up.
        }

        _buffer.Dispose();
        if (_uploadId is null) return;
        try
        {
            await _client.AbortMultipartUploadAsync(new AbortMultipartUploadRequest { BucketName = _bucket, Key = _key, UploadId = _uploadId });
        }
        catch (Exception e) when (AwsFailure.Is(e, CancellationToken.None))
        {
            // A bucket's lifecycle rule ends what cannot be ended now; the failure that led here must not be hidden by this one.
        }
    }

    private string? IfNoneMatch => _compatibility.ConditionalWrites ? "*" : null;

    private async Task SendPartAsync(byte[] bytes, int count, CancellationToken cancellationToken)
    {
        try
        {
            await _sending;
            _uploadId ??= await InitiateAsync(cancellationToken);
        }
        catch (Exception e) when (AwsFailure.Is(e, cancellationToken))
        {
            throw S3Failure.Of("written", _bucket, _key, e);
        }

        _sending = UploadAsync(bytes, count, cancellationToken);
    }

    private async Task<string> InitiateAsync(CancellationToken cancellationToken)
    {
        var request = new InitiateMultipartUploadRequest { BucketName = _bucket, Key = _key };
        return (await _client.InitiateMultipartUploadAsync(request, cancellationToken)).UploadId;
    }

    private async Task UploadAsync(byte[] bytes, int count, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream(bytes, 0, count, writable: false);
        var request = new UploadPartRequest
        {
            BucketName = _bucket,
            Key = _key,
            UploadId = _uploadId,
            PartNumber = _parts.Count + 1,
            InputStream = content,
            PartSize = count,
        };
        var response = await _client.UploadPartAsync(request, cancellationToken);
        _parts.Add(new PartETag(response));
    }

    private async Task PutAsync(CancellationToken cancellationToken)
    {
        using var content = _buffer.Rest();
        await _client.PutObjectAsync(
            new PutObjectRequest { BucketName = _bucket, Key = _key, InputStream = content, AutoCloseStream = false, IfNoneMatch = IfNoneMatch },
            cancellationToken);
    }

    private async Task CompleteAsync(CancellationToken cancellationToken)
    {
        await _buffer.SendRestAsync(cancellationToken);
        await _sending;
        await _client.CompleteMultipartUploadAsync(
            new CompleteMultipartUploadRequest { BucketName = _bucket, Key = _key, UploadId = _uploadId, PartETags = _parts, IfNoneMatch = IfNoneMatch },
            cancellationToken);
        _uploadId = null;
    }

    private async Task<bool> IsThereAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _client.GetObjectMetadataAsync(_bucket, _key, cancellationToken);
            return true;
        }
        catch (AmazonS3Exception e) when (e.StatusCode == HttpStatusCode.NotFound)
        {
            return false;
        }
    }
}
