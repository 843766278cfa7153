namespace Medallion.Contracts;

/// <summary>
/// Each page gives the address of the next one, which is asked as it stands: the source's query is that of the first request only. The run ends with the page whose link is absent, null or empty.
/// A link to another scheme, host or port than the endpoint's fails with <see cref="ApiContractBroken"/>, and so does one that comes a second time.
/// </summary>
public sealed record NextLinkPaging : Paging
{
    /// <summary>
    /// Where a page has the link, absolute or relative to the page's own address: member names joined by dots, outside the records. Null when the response header
    /// <c>Link: &lt;…&gt;; rel="next"</c> has it (<see href="https://www.rfc-editor.org/rfc/rfc8288">RFC 8288</see>).
    /// </summary>
    public string? LinkPath { get; init; }
}
