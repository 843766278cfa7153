using Handlers.Http;
using Handlers.Logging;
using Handlers.Paginators;
using Handlers.Secrets;
using Handlers.Storage;
using Medallion.Contracts;

namespace Handlers.Ingestion;

/// <summary>Fetches one day of one source into bronze: a page of the API becomes an object, its records copied byte for byte; the manifest comes last.</summary>
/// <param name="store">The lake.</param>
/// <param name="secrets">Where credentials come from.</param>
/// <param name="client">Made by <see cref="ApiHttpClient.Create"/>: one that follows redirects by itself would carry credentials along.</param>
/// <param name="clock">For timeouts and waits.</param>
/// <param name="options">Bounds.</param>
public sealed class IngestionHandler(IObjectStore store, ISecretProvider secrets, HttpClient client, TimeProvider clock, IngestOptions options)
{
    private readonly EventLog _log = new(options.Log);
    private readonly ManifestStore _manifests = new(store);

    /// <summary>Carries a request out. Repeated with the same request, it finds the pages that are there and asks the API for the rest.</summary>
    /// <param name="request">What to fetch.</param>
    /// <param name="cancellationToken">Gives up; pages that are whole stay for the next try.</param>
    /// <returns>What is in bronze now.</returns>
    /// <exception cref="IngestException">It cannot be carried out, or not now; the class says which.</exception>
    public async Task<IngestResult> HandleAsync(IngestRequest request, CancellationToken cancellationToken)
    {
        IngestRequestRules.Check(request);
        var keys = new RunKeys(request);
        if (await _manifests.ReadAsync(keys.Manifest, cancellationToken) is { } finished) return Done(keys, finished);
        var pages = await FetchAsync(request, keys, cancellationToken);
        return Done(keys, await _manifests.WriteAsync(keys.Manifest, ManifestOf(request, pages), cancellationToken));
    }

    private async Task<IReadOnlyList<ManifestObject>> FetchAsync(IngestRequest request, RunKeys keys, CancellationToken cancellationToken)
    {
        var limits = new ApiLimits(options.Retry, options.MaxPageBytes, options.Jitter);
        var requests = new ApiRequests(client, request.Source, new Credentials(request.Source.Authentication, secrets), clock, limits, _log);
        var total = new RecordTotal(request.Source);
        var paginator = Paginator.For(request);
        var stored = new PageStore(store, keys, paginator.NeedsLead);
        var copy = new PageCopy(stored, requests, request.Source, paginator, options, total);
        List<ManifestObject> pages = [];
        Page? last = null;
        while (paginator.Next(pages, last) is { } url)
        {
            var landed = await stored.FindAsync(pages.Count + 1, cancellationToken);
            last = landed ?? await copy.FetchAsync(url, pages, cancellationToken);
            if (last.Stored is not { } page) continue;
            _log.Write(new LogEvent(landed is null ? "page" : "page-found") { Key = page.Key, Records = page.Records, Bytes = page.Bytes });
            pages.Add(page);
        }

        total.Reconcile(pages);
        return pages;
    }

    private static Manifest ManifestOf(IngestRequest request, IReadOnlyList<ManifestObject> pages) => new()
    {
        Source = request.Source.Name,
        Stream = request.Source.Stream,
        Day = request.Day,
        Run = request.Run,
        Records = pages.Sum(page => page.Records),
        Bytes = pages.Sum(page => page.Bytes),
        Objects = pages,
    };

    private IngestResult Done(RunKeys keys, Manifest manifest)
    {
        _log.Write(new LogEvent("done") { Key = keys.Manifest, Records = manifest.Records, Bytes = manifest.Bytes, Pages = manifest.Objects.Count });
        return new IngestResult { RecordCount = manifest.Records, PageCount = manifest.Objects.Count, ByteCount = manifest.Bytes, ManifestKey = keys.Manifest };
    }
}
