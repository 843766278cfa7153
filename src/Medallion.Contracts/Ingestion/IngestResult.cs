namespace Medallion.Contracts;

/// <summary>What the ingestion handler did.</summary>
public sealed record IngestResult
{
    /// <summary>Records written to bronze.</summary>
    public required long RecordCount { get; init; }

    /// <summary>Pages written to bronze; 0 when the API had nothing for the day.</summary>
    public required int PageCount { get; init; }

    /// <summary>Compressed bytes written to bronze.</summary>
    public required long ByteCount { get; init; }

    /// <summary>The manifest's key in the raw layer. It is written last: where it stands, all of its pages do.</summary>
    public required string ManifestKey { get; init; }
}
