using System.IO.Compression;
using Handlers.Http;

namespace Handlers.Ingestion;

/// <summary>What an ingestion may cost and where it reports.</summary>
public sealed record IngestOptions
{
    /// <summary>Tries and waits of requests to the API.</summary>
    public RetryOptions Retry { get; init; } = new();

    /// <summary>The most bytes that one page may have, decompressed; 512 MiB. Memory does not grow with it.</summary>
    public long MaxPageBytes { get; init; } = 512L << 20;

    /// <summary>The most bytes that one record may have; 16 MiB. Memory grows with the largest record, up to a few times this.</summary>
    public int MaxRecordBytes { get; init; } = 16 << 20;

    /// <summary>How hard bronze is compressed.</summary>
    public CompressionLevel Compression { get; init; } = CompressionLevel.Optimal;

    /// <summary>What waits between tries are drawn from.</summary>
    public Random Jitter { get; init; } = Random.Shared;

    /// <summary>Takes one line of JSON per event; nothing by default.</summary>
    public TextWriter Log { get; init; } = TextWriter.Null;
}
