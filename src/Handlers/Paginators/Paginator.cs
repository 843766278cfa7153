using Medallion.Contracts;

namespace Handlers.Paginators;

/// <summary>How one page leads to the next. A function of the pages so far alone, so that a retried invocation takes the same way.</summary>
internal abstract class Paginator
{
    /// <summary>The paginator for a source's paging.</summary>
    internal static Paginator For(Paging paging) => paging switch
    {
        SinglePage => new SinglePaginator(),
        OffsetPaging offset => new OffsetPaginator(offset),
        _ => throw new InvalidRequest($"source.paging is {paging.GetType().Name}, which this handler does not know."),
    };

    /// <summary>The parameters of the next request.</summary>
    /// <param name="pages">The pages so far.</param>
    /// <returns>Names and values in the order to send them; null when the last page is known to be the last one. An empty page ends any run.</returns>
    internal abstract IReadOnlyList<KeyValuePair<string, string>>? Next(IReadOnlyList<ManifestObject> pages);
}
