using System.Globalization;
using Medallion.Contracts;

namespace Handlers.Paginators;

/// <summary>
/// Skips as many records as have come. A page shorter than asked for is the last one; a longer one is taken as it is: what counts for the next offset is what came, so nothing is lost or doubled
/// by an API that does not care for the limit.
/// </summary>
internal sealed class OffsetPaginator(OffsetPaging paging) : Paginator
{
    internal override IReadOnlyList<KeyValuePair<string, string>>? Next(IReadOnlyList<ManifestObject> pages)
    {
        if (pages.Count > 0 && pages[^1].Records < paging.PageSize) return null;
        var offset = paging.FirstOffset + pages.Sum(page => page.Records);
        return
        [
            new(paging.OffsetParameter, offset.ToString(CultureInfo.InvariantCulture)),
            new(paging.LimitParameter, paging.PageSize.ToString(CultureInfo.InvariantCulture)),
        ];
    }
}
