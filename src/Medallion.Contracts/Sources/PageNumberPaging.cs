namespace Medallion.Contracts;

/// <summary>
/// The request names the page by its number. The run ends with the first empty page, or with the last page that the API tells of (<see cref="TotalPagesPath"/>). A short page is not taken for
/// the last one.
/// </summary>
public sealed record PageNumberPaging : Paging
{
    // Setters keep the default when the JSON text leaves a member out: see SourceDefinition.

    /// <summary>The query parameter that carries the page's number.</summary>
    public string PageParameter { get; init => field = value ?? field; } = "page";

    /// <summary>The number of the first page: 1 in most APIs, 0 in some. Without a default: to begin at 1 where 0 is the first loses a page without a word.</summary>
    public required int FirstPage { get; init; }

    /// <summary>The query parameter that carries the page size.</summary>
    public string SizeParameter { get; init => field = value ?? field; } = "per_page";

    /// <summary>Records per page; null leaves it to the server, and no size is sent. A server may give fewer or more.</summary>
    public int? PageSize { get; init; }

    /// <summary>
    /// Where each page says how many pages there are (member names joined by dots), or null when the API does not say. No page is asked for beyond the last one then, which some APIs refuse;
    /// an empty page before it fails with <see cref="ApiContractBroken"/>.
    /// </summary>
    public string? TotalPagesPath { get; init; }
}
