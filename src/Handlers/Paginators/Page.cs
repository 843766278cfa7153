using Medallion.Contracts;

namespace Handlers.Paginators;

/// <summary>A page that was read, now or by an invocation before.</summary>
/// <param name="Stored">Its object; null when it had no records.</param>
/// <param name="Lead">What it says of those after it.</param>
internal sealed record Page(ManifestObject? Stored, PageLead Lead)
{
    /// <summary>No page at all: the API has no content.</summary>
    internal static Page None { get; } = new(null, new PageLead());
}
