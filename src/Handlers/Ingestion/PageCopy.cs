using Handlers.Http;
using Handlers.Records;
using Handlers.Storage;
using Medallion.Contracts;

namespace Handlers.Ingestion;

/// <summary>Fetches one page into one object.</summary>
internal sealed class PageCopy(IObjectStore store, ApiRequests requests, SourceDefinition source, IngestOptions options, RecordTotal total)
{
    private readonly PageEnvelope _envelope = PageEnvelope.Of(source, options.MaxRecordBytes);

    /// <summary>Fetches a page.</summary>
    /// <param name="url">Where it is.</param>
    /// <param name="key">The object it becomes.</param>
    /// <param name="before">The pages before it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The object; null when the page is empty and there is none.</returns>
    internal Task<ManifestObject?> FetchAsync(PageUrl url, string key, IReadOnlyList<ManifestObject> before, CancellationToken cancellationToken) =>
        requests.GetAsync(url, body => CopyAsync(body, key, before, cancellationToken), cancellationToken);

    private async Task<ManifestObject?> CopyAsync(ResponseBody body, string key, IReadOnlyList<ManifestObject> before, CancellationToken cancellationToken)
    {
        await using var upload = await store.BeginAsync(key, cancellationToken);
        await using var digest = new DigestStream(upload.Content);
        await using var lines = new LineWriter(digest, options.Compression);
        var content = await PageReader.CopyAsync(body, _envelope, lines, cancellationToken);
        total.Hear(content);
        if (content.Records == 0) return null;
        var page = new ManifestObject { Key = key, Records = content.Records, Bytes = digest.Bytes, Sha256 = digest.Sha256 };
        Check(page, before);
        if (await upload.CommitAsync(cancellationToken)) return page;

        // Another invocation of this run was quicker, and its page is the one that stands.
        return await LandedPage.FindAsync(store, key, cancellationToken);
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
