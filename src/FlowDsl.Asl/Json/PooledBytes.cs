using System.Buffers;

namespace FlowDsl.Asl.Json;

/// <summary>Bytes that are written once and made a text: the room for them is lent, since a definition's would be large enough to burden the garbage collector.</summary>
internal sealed class PooledBytes : IBufferWriter<byte>, IDisposable
{
    private const int First = 1024;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(First);
    private int _count;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _count);

    public void Advance(int count) => _count += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Ensure(sizeHint);
        return _bytes.AsMemory(_count);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Ensure(sizeHint);
        return _bytes.AsSpan(_count);
    }

    /// <summary>Gives the room back; what was written is gone.</summary>
    public void Dispose()
    {
        var bytes = _bytes;
        _bytes = [];
        _count = 0;
        if (bytes.Length > 0) ArrayPool<byte>.Shared.Return(bytes);
    }

    private void Ensure(int more)
    {
        if (_bytes.Length - _count >= Math.Max(more, 1)) return;
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Max(checked(_count + more), Math.Min(_bytes.Length * 2L, Array.MaxLength)));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
