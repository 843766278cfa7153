namespace Handlers.Storage;

/// <summary>A write-only stream whose failures are the store's: without it, a full disk would look like a broken connection to the API.</summary>
internal sealed class StorageStream(Stream inner, Func<Exception, Exception> explain) : WriteOnlyStream
{
    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            await inner.WriteAsync(buffer, cancellationToken);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw explain(e);
        }
    }
}
