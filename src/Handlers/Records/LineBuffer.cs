using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;
using Medallion.Contracts;

namespace Handlers.Records;

/// <summary>Collects records as lines: the whole ones wait to be taken, the last one may still grow.</summary>
internal sealed class LineBuffer(int maxLineBytes) : IDisposable
{
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(1 << 17);
    private int _finished;
    private int _length;

    /// <summary>The lines that are whole.</summary>
    internal ReadOnlyMemory<byte> Finished => _bytes.AsMemory(0, _finished);

    internal void Append(ReadOnlySpan<byte> part)
    {
        if (_length - _finished + part.Length > maxLineBytes)
            throw new ApiContractBroken($"A record is larger than the {maxLineBytes:N0} bytes that one may have.");
        Reserve(part.Length + 1);
        part.CopyTo(_bytes.AsSpan(_length));
        _length += part.Length;
    }

    internal void EndLine()
    {
        var line = _bytes.AsSpan(_finished, _length - _finished);
        if (!Utf8.IsValid(line)) throw new JsonException("A record is not UTF-8.");
        _length = _finished + OneLine.Make(line);
        _bytes[_length++] = (byte)'\n';
        _finished = _length;
    }

    /// <summary>Forgets the first bytes of <see cref="Finished"/>.</summary>
    internal void Drop(int count)
    {
        _bytes.AsSpan(count, _length - count).CopyTo(_bytes);
        _finished -= count;
        _length -= count;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

    private void Reserve(int count)
    {
        if (_bytes.Length - _length >= count) return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, _length + count));
        _bytes.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
