using Medallion.Contracts;

namespace Handlers.Paginators;

/// <summary>Everything at once.</summary>
internal sealed class SinglePaginator : Paginator
{
    internal override IReadOnlyList<KeyValuePair<string, string>>? Next(IReadOnlyList<ManifestObject> pages) => pages.Count == 0 ? [] : null;
}
