using Handlers.Records;
using Medallion.Contracts;

namespace Handlers.Ingestion;

/// <summary>How many records the API says there are in all, held against how many came.</summary>
internal sealed class RecordTotal(SourceDefinition source)
{
    private readonly string? _path = (source.Paging as OffsetPaging)?.TotalPath;
    private long? _said;

    /// <summary>Takes a page's word. The latest page with records counts: some APIs say 0 on the empty page behind the last one, which is heard only when no other page was read.</summary>
    internal void Hear(PageContent page) => _said = page.Records > 0 ? page.Total : _said ?? page.Total;

    /// <summary>Throws when the pages hold other than what the API says there is.</summary>
    /// <exception cref="ApiContractBroken">Records are missing, or there are too many.</exception>
    internal void Reconcile(IReadOnlyList<ManifestObject> pages)
    {
        var came = pages.Sum(page => page.Records);
        if (_path is null || came == (_said ?? 0)) return;
        throw new ApiContractBroken(
            $"The API says at '{_path}' that there are {_said?.ToString() ?? "no"} records in all, and {came} came. Did they change while they were read, or does the API end its pages early?");
    }
}
