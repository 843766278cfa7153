using Handlers.Aws;

namespace Handlers.Storage;

/// <summary>The content of an object of S3, whose failures are the store's to the last byte.</summary>
internal sealed class S3Content(Stream inner, Func<Exception, Exception> explain) : ReadOnlyStream
{
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return await inner.ReadAsync(buffer, cancellationToken);
        }
        catch (Exception e) when (AwsFailure.Is(e, cancellationToken))
        {
            throw explain(e);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
