using Handlers.Http;
using Handlers.Records;
using Medallion.Contracts;

namespace Handlers.Paginators;

/// <summary>How one page leads to the next, for one invocation. Decides by the pages so far and what is kept with them alone, so that a retried invocation takes the same way.</summary>
internal abstract class Paginator
{
    /// <summary>The paginator for a request's source.</summary>
    internal static Paginator For(IngestRequest request) => request.Source.Paging switch
    {
        SinglePage => new SinglePaginator(request),
        OffsetPaging offset => new OffsetPaginator(request, offset),
        PageNumberPaging number => new PageNumberPaginator(request, number),
        CursorPaging cursor => new CursorPaginator(request, cursor),
        NextLinkPaging link => new NextLinkPaginator(request, link),
        var paging => throw new InvalidRequest($"source.paging is {paging.GetType().Name}, which this handler does not know."),
    };

    /// <summary>Whether the next request depends on what the last page says, so that it must be kept with the page.</summary>
    internal virtual bool NeedsLead => false;

    /// <summary>Takes what a page says of those after it.</summary>
    /// <param name="content">What it was found to hold.</param>
    /// <param name="answer">The answer that it came in.</param>
    /// <exception cref="ApiContractBroken">It leads where no request may go.</exception>
    internal virtual PageLead Hear(PageContent content, ResponseBody answer) => new();

    /// <summary>The next request.</summary>
    /// <param name="pages">The pages with records so far.</param>
    /// <param name="last">The last page that was read, with records or without; null before the first one.</param>
    /// <returns>Null when there is no next page.</returns>
    /// <exception cref="ApiContractBroken">The pages cannot go on as the last one says.</exception>
    internal abstract PageUrl? Next(IReadOnlyList<ManifestObject> pages, Page? last);
}
