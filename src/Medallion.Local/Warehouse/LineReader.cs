using System.Buffers;

namespace Medallion.Local.Warehouse;

/// <summary>Splits a stream at line feeds, and at nothing else: a carriage return belongs to its line.</summary>
internal sealed class LineReader(Stream stream) : IDisposable
{
    /// <summary>The longest line that is read, in bytes.</summary>
    public const int MostBytes = 64 << 20;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
    private int _start;
    private int _end;
    private bool _ended;

    /// <summary>The next line without its line feed; false after the last. The span is valid until the next call.</summary>
    /// <exception cref="InvalidDataException">A line is longer than <see cref="MostBytes"/>, or the compressed stream is broken.</exception>
    public bool TryRead(out ReadOnlySpan<byte> line)
    {
        var searched = 0;
        while (true)
        {
            var pending = _buffer.AsSpan(_start, _end - _start);
            var at = pending[searched..].IndexOf((byte)'\n');
            if (at >= 0)
            {
                line = pending[..(searched + at)];
                _start += line.Length + 1;
                return true;
            }
            if (_ended)
            {
                line = pending;
                _start = _end;
                return !line.IsEmpty;
            }
            searched = pending.Length;
            Fill();
        }
    }

    private void Fill()
    {
        var pending = _end - _start;
        if (pending > MostBytes) throw new InvalidDataException($"a line is longer than {MostBytes >> 20} MiB");
        var target = pending * 2 > _buffer.Length ? ArrayPool<byte>.Shared.Rent(_buffer.Length * 2) : _buffer;
        Buffer.BlockCopy(_buffer, _start, target, 0, pending);
        if (target != _buffer) ArrayPool<byte>.Shared.Return(_buffer);
        (_buffer, _start, _end) = (target, 0, pending);
        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _ended = read == 0;
        _end += read;
    }

    /// <summary>Gives the buffer back.</summary>
    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);
}
