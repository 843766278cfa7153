using Medallion.Contracts;

namespace Handlers.Paginators;

/// <summary>Reads <c>Link</c> headers (<see href="https://www.rfc-editor.org/rfc/rfc8288">RFC 8288</see>). A text that is none breaks the contract: to pass over it could lose the pages that follow.</summary>
internal static class LinkHeader
{
    /// <summary>The target of the link to the next page, or null when there is none.</summary>
    /// <param name="fields">The header's values.</param>
    /// <exception cref="ApiContractBroken">A value is no list of links, or two targets claim to be next.</exception>
    internal static string? Next(IReadOnlyList<string> fields)
    {
        var targets = fields.SelectMany(field => new LinkScanner(field).Read()).Where(link => link.IsNext).Select(link => link.Target).Distinct(StringComparer.Ordinal).ToList();
        return targets.Count > 1 ? throw new ApiContractBroken("The answer's Link header names two next pages.") : targets.FirstOrDefault();
    }
}
