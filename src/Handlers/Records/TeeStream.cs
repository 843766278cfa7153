using Handlers.Storage;

namespace Handlers.Records;

/// <summary>Reads a stream and shows what is read to a digest.</summary>
internal sealed class TeeStream(Stream inner, DigestStream digest) : ReadOnlyStream
{
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = await inner.ReadAsync(buffer, cancellationToken);
        await digest.WriteAsync(buffer[..count], cancellationToken);
        return count;
    }
}
