using System.Globalization;
using Handlers.Http;
using Handlers.Records;
using Medallion.Contracts;

namespace Handlers.Paginators;

/// <summary>Counts pages until one is empty, or until there are as many as the API says.</summary>
internal sealed class PageNumberPaginator(IngestRequest request, PageNumberPaging paging) : Paginator
{
    private long? _said;

    internal override bool NeedsLead => paging.TotalPagesPath is not null;

    internal override PageLead Hear(PageContent content, ResponseBody answer) => new() { Pages = content.Pages };

    internal override PageUrl? Next(IReadOnlyList<ManifestObject> pages, Page? last)
    {
        // An empty page need not say how many there are: then those before it have.
        _said = last?.Lead.Pages ?? _said;
        if (_said <= pages.Count) return null;
        if (last is { Stored: null } && _said is not null)
            throw new ApiContractBroken(
                $"The API says at '{paging.TotalPagesPath}' that there are {_said} pages, and page {pages.Count + 1} is empty. Did the records change while they were read?");
        if (last is { Stored: null }) return null;
        List<KeyValuePair<string, string>> parameters = [new(paging.PageParameter, Text(paging.FirstPage + pages.Count))];
        if (paging.PageSize is { } size) parameters.Add(new(paging.SizeParameter, Text(size)));
        return PageUrl.Of(request, parameters);
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
