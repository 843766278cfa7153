using System.Buffers;
using System.Text.Json;
using Handlers.Http;
using Medallion.Contracts;

namespace Handlers.Records;

/// <summary>Reads a page from the network through buffers that do not grow with it, and writes its records as lines.</summary>
internal static class PageReader
{
    private const int FirstBlock = 1 << 17;

    /// <summary>Copies the records of one page.</summary>
    /// <returns>How many there were, and what the page says of itself and those after it.</returns>
    /// <exception cref="TransientFailure">The body broke off or is no JSON.</exception>
    /// <exception cref="ApiContractBroken">It is JSON, but no page as the source's definition describes it.</exception>
    internal static async Task<PageContent> CopyAsync(ResponseBody body, PageEnvelope envelope, LineWriter output, CancellationToken cancellationToken)
    {
        using var lines = new LineBuffer(envelope.MaxRecordBytes);
        var scanner = new RecordScanner(envelope, lines);
        var block = ArrayPool<byte>.Shared.Rent(FirstBlock);
        try
        {
            var (filled, first) = (0, true);
            for (var last = false; !last;)
            {
                if (filled == block.Length) block = Larger(block, envelope.MaxRecordBytes);
                var count = await body.ReadAsync(block.AsMemory(filled));
                last = count == 0;
                filled += count;
                if (first && filled < 3 && !last) continue;
                var start = first ? ByteOrderMark(block.AsSpan(0, filled)) : 0;
                first = false;
                var consumed = start + Scan(scanner, block.AsSpan(start, filled - start), last);
                block.AsSpan(consumed, filled - consumed).CopyTo(block);
                filled -= consumed;
                await output.TakeAsync(lines, cancellationToken);
            }

            scanner.Complete();
            await output.FinishAsync(lines, cancellationToken);
            return scanner.Content;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(block);
        }
    }

    private static int Scan(RecordScanner scanner, ReadOnlySpan<byte> block, bool last)
    {
        try
        {
            return scanner.Read(block, last);
        }
        catch (JsonException e)
        {
            throw new TransientFailure(FailureKind.NotJson, $"the answer is not JSON to its end: {e.Message}", inner: e);
        }
    }

    // JSON has no byte order mark, but some servers send one and RFC 8259 lets a reader ignore it.
    private static int ByteOrderMark(ReadOnlySpan<byte> start) => start.StartsWith("\uFEFF"u8) ? 3 : 0;

    // A block without a whole token in it holds a very long text, which may be as long as a record.
    private static byte[] Larger(byte[] block, int most)
    {
        if (block.Length > most) throw new ApiContractBroken($"A text in the answer is larger than the {most:N0} bytes that a record may have.");
        var larger = ArrayPool<byte>.Shared.Rent(block.Length * 2);
        block.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(block);
        return larger;
    }
}
