namespace Medallion.Contracts;

/// <summary>
/// The request names how many records to skip and how many to give. The run ends with the first empty page, which costs one more request than there are pages. A short page is not taken for
/// the last one: a server that serves fewer records a page than it is asked for would lose the rest. The next request skips as many as came.
/// </summary>
public sealed record OffsetPaging : Paging
{
    // Setters keep the default when the JSON text leaves a member out: see SourceDefinition.

    /// <summary>The query parameter that carries the offset.</summary>
    public string OffsetParameter { get; init => field = value ?? field; } = "offset";

    /// <summary>The query parameter that carries the page size.</summary>
    public string LimitParameter { get; init => field = value ?? field; } = "limit";

    /// <summary>Records per page. A server may give fewer or more.</summary>
    public required int PageSize { get; init; }

    /// <summary>The offset of the first record: 0 in most APIs, 1 in some.</summary>
    public int FirstOffset { get; init; }

    /// <summary>
    /// Where each page says how many records there are in all pages together (member names joined by dots), or null when the API does not say. A run that has other than that many at its end
    /// fails with <see cref="ApiContractBroken"/>, without a manifest.
    /// </summary>
    public string? TotalPath { get; init; }
}
