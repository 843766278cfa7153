using Handlers.Http;
using Medallion.Contracts;

namespace Handlers.Paginators;

/// <summary>Everything at once.</summary>
internal sealed class SinglePaginator(IngestRequest request) : Paginator
{
    internal override PageUrl? Next(IReadOnlyList<ManifestObject> pages, Page? last) => last is null ? PageUrl.Of(request, []) : null;
}
