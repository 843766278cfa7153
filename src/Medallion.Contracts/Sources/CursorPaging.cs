namespace Medallion.Contracts;

/// <summary>
/// Each page gives a token, which the request for the next page sends back. The run ends with the page whose token is absent, null or empty; a page without records is not the last one while it
/// has a token. A token that comes a second time fails with <see cref="ApiContractBroken"/>. Exactly one of <see cref="TokenPath"/> and <see cref="TokenHeader"/> says where the token is.
/// </summary>
public sealed record CursorPaging : Paging
{
    // Setters keep the default when the JSON text leaves a member out: see SourceDefinition.

    /// <summary>The query parameter that carries the token; the first request goes without it.</summary>
    public string TokenParameter { get; init => field = value ?? field; } = "cursor";

    /// <summary>Where a page has the token, a text or a number: member names joined by dots, outside the records.</summary>
    public string? TokenPath { get; init; }

    /// <summary>The response header that has the token.</summary>
    public string? TokenHeader { get; init; }
}
