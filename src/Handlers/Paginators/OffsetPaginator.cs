using System.Globalization;
using Medallion.Contracts;

namespace Handlers.Paginators;

/// <summary>
/// Skips as many records as have come, however many were asked for, until an empty page comes: a short page may be the server's own limit, and to take it for the last one would lose what follows.
/// </summary>
internal sealed class OffsetPaginator(OffsetPaging paging) : Paginator
{
    internal override IReadOnlyList<KeyValuePair<string, string>>? Next(IReadOnlyList<ManifestObject> pages)
    {
        var offset = paging.FirstOffset + pages.Sum(page => page.Records);
        return
        [
            new(paging.OffsetParameter, offset.ToString(CultureInfo.InvariantCulture)),
            new(paging.LimitParameter, paging.PageSize.ToString(CultureInfo.InvariantCulture)),
        ];
    }
}
