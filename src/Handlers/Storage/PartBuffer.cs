using System.Buffers;

namespace Handlers.Storage;

/// <summary>Cuts what is written into parts. Two buffers in turn: one fills while the other is sent.</summary>
/// <param name="send">Takes a full part; called again only when the part before it may be overwritten.</param>
internal sealed class PartBuffer(Func<byte[], int, CancellationToken, Task> send) : WriteOnlyStream
{
    /// <summary>Bytes in a part; S3's least is 5 MiB, and its most are 10,000 parts: 78 GiB in an object.</summary>
    internal const int PartSize = 8 << 20;

    // Grows with its content: most objects are small, and most pages need no second buffer.
    private byte[] _filling = ArrayPool<byte>.Shared.Rent(1 << 16);
    private byte[]? _other;
    private int _filled;

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (!buffer.IsEmpty)
        {
            if (_filled == PartSize) await SendRestAsync(cancellationToken);
            var count = Math.Min(buffer.Length, PartSize - _filled);
            Reserve(count);
            buffer.Span[..count].CopyTo(_filling.AsSpan(_filled));
            _filled += count;
            buffer = buffer[count..];
        }
    }

    /// <summary>What no part has taken yet.</summary>
    internal MemoryStream Rest() => new(_filling, 0, _filled, writable: false);

    /// <summary>Sends what there is as a part.</summary>
    internal async Task SendRestAsync(CancellationToken cancellationToken)
    {
        if (_filled == 0) return;
        await send(_filling, _filled, cancellationToken);
        _other ??= ArrayPool<byte>.Shared.Rent(PartSize);
        (_filling, _other) = (_other, _filling);
        _filled = 0;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && _filling.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_filling);
            if (_other is not null) ArrayPool<byte>.Shared.Return(_other);
            (_filling, _other) = ([], null);
        }

        base.Dispose(disposing);
    }

    private void Reserve(int count)
    {
        if (_filling.Length - _filled >= count) return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_filling.Length * 2, _filled + count));
        _filling.AsSpan(0, _filled).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_filling);
        _filling = larger;
    }
}
