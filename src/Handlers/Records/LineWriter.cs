using System.IO.Compression;

namespace Handlers.Records;

/// <summary>
/// Compresses lines into an object. Feeds the compressor pieces of one size, however the network cut the page, and writes neither name nor time, so that the same records give the same bytes.
/// </summary>
internal sealed class LineWriter(DigestStream output, CompressionLevel level) : IAsyncDisposable
{
    private const int Piece = 1 << 16;
    private readonly GZipStream _gzip = new(output, level, leaveOpen: true);

    /// <summary>Takes what is whole and fills a piece.</summary>
    internal async ValueTask TakeAsync(LineBuffer lines, CancellationToken cancellationToken)
    {
        var taken = 0;
        for (; lines.Finished.Length - taken >= Piece; taken += Piece)
            await _gzip.WriteAsync(lines.Finished.Slice(taken, Piece), cancellationToken);
        if (taken > 0) lines.Drop(taken);
    }

    /// <summary>Takes the rest and ends the compressed stream.</summary>
    internal async ValueTask FinishAsync(LineBuffer lines, CancellationToken cancellationToken)
    {
        await TakeAsync(lines, cancellationToken);
        await _gzip.WriteAsync(lines.Finished, cancellationToken);
        await _gzip.DisposeAsync();
    }

    /// <summary>Frees the compressor; what is not finished is worth nothing.</summary>
    public async ValueTask DisposeAsync()
    {
        output.Abandon();
        await _gzip.DisposeAsync();
    }
}
