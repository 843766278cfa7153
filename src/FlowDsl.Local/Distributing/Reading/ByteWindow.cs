namespace FlowDsl.Local.Distributing.Reading;

/// <summary>A stream of bytes of which a part is at hand: what was consumed makes room for what follows, so that memory holds one item and not the file.</summary>
internal sealed class ByteWindow(Stream stream, CancellationToken cancellationToken)
{
    /// <summary>"Up to 8 MB" for an item.</summary>
    public const int MostItemBytes = 8 * 1024 * 1024;

    // "10 GB as the maximum size of an individual file", counted after decompression.
    private const long MostFileBytes = 10L * 1024 * 1024 * 1024;

    private byte[] _buffer = new byte[16 * 1024];
    private int _start;
    private int _end;
    private long _total;

    /// <summary>What is at hand.</summary>
    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(_start, _end - _start);

    /// <summary>Whether nothing follows what is at hand.</summary>
    public bool IsFinal { get; private set; }

    public void Consume(int count) => _start += count;

    /// <summary>Brings more to hand.</summary>
    /// <exception cref="ItemsRefused">The item or the file is too large.</exception>
    public async ValueTask FillAsync()
    {
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        (_start, _end) = (0, _end - _start);
        if (_end == _buffer.Length)
        {
            if (_end >= MostItemBytes) throw new ItemsRefused("An item is larger than 8 MB.");
            Array.Resize(ref _buffer, _end * 2);
        }

        var read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _end += read;
        _total += read;
        IsFinal = read == 0;
        if (_total > MostFileBytes) throw new ItemsRefused("A file is larger than 10 GB.");
    }

    /// <summary>Passes over the byte order mark that some programs begin a text with.</summary>
    public async ValueTask SkipMarkAsync()
    {
        while (Bytes.Length < 3 && !IsFinal) await FillAsync().ConfigureAwait(false);
        if (Bytes.StartsWith("\uFEFF"u8)) Consume(3);
    }
}
