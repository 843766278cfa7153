using System.Text.Json;
using Handlers.Paginators;
using Handlers.Storage;
using Medallion.Contracts;

namespace Handlers.Ingestion;

/// <summary>
/// The pages of one run in the store, each with its lead where the paging needs it. A lead is written before its page and named by the page's digest, so a page that is there has one, and has its
/// own: of two invocations at once, or of a try whose tokens were others, the page that stands is never continued by another's token.
/// </summary>
internal sealed class PageStore(IObjectStore store, RunKeys keys, bool withLeads)
{
    internal string Key(int number) => keys.Page(number);

    internal Task<ObjectUpload> BeginAsync(int number, CancellationToken cancellationToken) => store.BeginAsync(Key(number), cancellationToken);

    /// <summary>Keeps what a page says, before the page is committed.</summary>
    internal async Task KeepAsync(int number, Page page, CancellationToken cancellationToken)
    {
        if (!withLeads) return;
        await using var upload = await store.BeginAsync(keys.Lead(number, page.Stored!.Sha256), cancellationToken);
        await upload.Content.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(page.Lead, LeadJson.Default.PageLead), cancellationToken);
        // Where there is one of the same records already, either leads on from them.
        await upload.CommitAsync(cancellationToken);
    }

    /// <summary>The page as it stands, or null when it is not there.</summary>
    /// <exception cref="StorageUnavailable">It, or what is kept with it, cannot be read.</exception>
    internal async Task<Page?> FindAsync(int number, CancellationToken cancellationToken)
    {
        if (await LandedPage.FindAsync(store, Key(number), cancellationToken) is not { } stored) return null;
        return new Page(stored, withLeads ? await LeadAsync(keys.Lead(number, stored.Sha256), cancellationToken) : new PageLead());
    }

    private async Task<PageLead> LeadAsync(string key, CancellationToken cancellationToken)
    {
        await using var content = await store.OpenReadAsync(key, cancellationToken)
            ?? throw new StorageUnavailable($"{key} is gone, which says what follows the page beside it: start another execution, which fetches the day anew.");
        try
        {
            return await JsonSerializer.DeserializeAsync(content, LeadJson.Default.PageLead, cancellationToken) ?? throw new StorageUnavailable($"{key} is empty.");
        }
        catch (Exception e) when (e is JsonException or IOException)
        {
            throw new StorageUnavailable($"{key} cannot be read: {e.Message}", e);
        }
    }
}
