using Handlers.Http;
using Handlers.Paginators;
using Handlers.Records;
using Medallion.Contracts;

namespace Handlers.Ingestion;

/// <summary>Fetches one page into one object.</summary>
internal sealed class PageCopy(PageStore store, ApiRequests requests, SourceDefinition source, Paginator paginator, IngestOptions options, RecordTotal total)
{
    private readonly PageEnvelope _envelope = PageEnvelope.Of(source, options.MaxRecordBytes);

    /// <summary>Fetches a page.</summary>
    /// <param name="url">Where it is.</param>
    /// <param name="before">The pages with records before it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The page; without an object when it is empty.</returns>
    internal async Task<Page> FetchAsync(PageUrl url, IReadOnlyList<ManifestObject> before, CancellationToken cancellationToken) =>
        await requests.GetAsync(url, answer => CopyAsync(answer, before, cancellationToken), cancellationToken) ?? Page.None;

    private async Task<Page> CopyAsync(ResponseBody answer, IReadOnlyList<ManifestObject> before, CancellationToken cancellationToken)
    {
        var number = before.Count + 1;
        await using var upload = await store.BeginAsync(number, cancellationToken);
        await using var digest = new DigestStream(upload.Content);
        await using var lines = new LineWriter(digest, options.Compression);
        var content = await PageReader.CopyAsync(answer, _envelope, lines, cancellationToken);
        total.Hear(content);
        var lead = paginator.Hear(content, answer);
        if (content.Records == 0) return new Page(null, lead);
        var stored = new ManifestObject { Key = store.Key(number), Records = content.Records, Bytes = digest.Bytes, Sha256 = digest.Sha256 };
        Check(stored, before);
        var page = new Page(stored, lead);
        await store.KeepAsync(number, page, cancellationToken);
        if (await upload.CommitAsync(cancellationToken)) return page;

        // Another invocation of this run was quicker, and its page is the one that stands.
        return await store.FindAsync(number, cancellationToken) ?? page;
    }

    private void Check(ManifestObject page, IReadOnlyList<ManifestObject> before)
    {
        for (var i = 0; i < before.Count; i++)
            if (before[i].Sha256 == page.Sha256)
                throw new ApiContractBroken(
                    $"The API repeats a page: page {before.Count + 1} has the very records of page {i + 1}. Does the API know the paging parameters?");
        if (before.Count >= source.MaxPages)
            throw new ApiContractBroken(
                $"The API has more than the {source.MaxPages:N0} pages that a day may have (maxPages): is there a next page without end?");
    }
}
