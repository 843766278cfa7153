namespace Medallion.Contracts;

/// <summary>The request names how many records to skip and how many to give. The last page is a short one or an empty one.</summary>
public sealed record OffsetPaging : Paging
{
    // Setters keep the default when the JSON text leaves a member out: see SourceDefinition.

    /// <summary>The query parameter that carries the offset.</summary>
    public string OffsetParameter { get; init => field = value ?? field; } = "offset";

    /// <summary>The query parameter that carries the page size.</summary>
    public string LimitParameter { get; init => field = value ?? field; } = "limit";

    /// <summary>Records per page.</summary>
    public required int PageSize { get; init; }

    /// <summary>The offset of the first record: 0 in most APIs, 1 in some.</summary>
    public int FirstOffset { get; init; }
}
