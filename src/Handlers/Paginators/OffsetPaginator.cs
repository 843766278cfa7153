using System.Globalization;
using Handlers.Http;
using Medallion.Contracts;

namespace Handlers.Paginators;

/// <summary>
/// Skips as many records as have come, however many were asked for, until an empty page comes: a short page may be the server's own limit, and to take it for the last one would lose what follows.
/// </summary>
internal sealed class OffsetPaginator(IngestRequest request, OffsetPaging paging) : Paginator
{
    internal override PageUrl? Next(IReadOnlyList<ManifestObject> pages, Page? last)
    {
        if (last is { Stored: null }) return null;
        var offset = paging.FirstOffset + pages.Sum(page => page.Records);
        return PageUrl.Of(request,
        [
            new(paging.OffsetParameter, offset.ToString(CultureInfo.InvariantCulture)),
            new(paging.LimitParameter, paging.PageSize.ToString(CultureInfo.InvariantCulture)),
        ]);
    }
}
