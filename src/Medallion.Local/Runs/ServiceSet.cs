using Medallion.Local.Catalog;
using Medallion.Local.Services;
using Medallion.Local.Services.Glue;
using Medallion.Local.Services.Lambda;
using Medallion.Local.Services.Sns;
using Medallion.Local.Warehouse;

namespace Medallion.Local.Runs;

/// <summary>The services of one execution, bound to one data folder.</summary>
internal sealed class ServiceSet : IDisposable
{
    private readonly StreamWriter _log;
    private readonly IngestionFunction _ingestion;

    /// <param name="names">What the resources are called.</param>
    /// <param name="settings">How to run.</param>
    /// <param name="data">Where the data lies.</param>
    /// <param name="folder">The execution's folder.</param>
    /// <param name="facts">Is filled in.</param>
    /// <param name="dataset">The data set.</param>
    public ServiceSet(LocalNames names, RunSettings settings, DataFolder data, ExecutionFolder folder, ExecutionFacts facts, PipelineDataset dataset)
    {
        _log = new StreamWriter(folder.Log) { NewLine = "\n" };
        _ingestion = new IngestionFunction(data.Lake, _log, landed => facts.Ingested = landed);
        var job = new TransformJob(data.Lake, dataset.Folder, Transform(settings.Failure), report => facts.Transformed = report)
        {
            Published = names.Pipeline.Settings.Catalog.Kind == CatalogKind.DeclaredTables
                ? cancellation => facts.Catalog = new DeclaredTables(data.Lake, dataset.Dataset).Declare(cancellation)
                : null,
        };
        var crawlers = new LocalCrawlers([names.Crawler], new CrawlerFile(data.Crawlers), Crawl(settings.Failure, data.Lake), catalog => facts.Catalog = catalog);
        Services = new LocalServices(
        [
            new LambdaInvoke(
                new Dictionary<string, LambdaFunction>(StringComparer.Ordinal) { [names.Function] = _ingestion.InvokeAsync },
                settings.SkipsApiWaits ? IngestionFunction.LongestWait : TimeSpan.Zero),
            new StartJobRun(new Dictionary<string, TransformJob>(StringComparer.Ordinal) { [names.Job] = job }),
            new StartCrawler(crawlers),
            new GetCrawler(crawlers),
            new SnsPublish([names.Topic], data.Outbox, facts.Notifications.Add),
        ]);
    }

    /// <summary>The services.</summary>
    public LocalServices Services { get; }

    public void Dispose()
    {
        _ingestion.Dispose();
        _log.Dispose();
    }

    private static Func<TransformRequest, CancellationToken, TransformReport> Transform(InjectedFailure failure) =>
        failure == InjectedFailure.Transform ? (_, _) => throw new TransformFailed("The job stopped before it wrote anything: injected by --fail transform.") : DuckDbTransform.Run;

    private static Func<CancellationToken, CatalogFile> Crawl(InjectedFailure failure, string lake) =>
        failure == InjectedFailure.Crawler ? _ => throw new CrawlFailed("The crawler may not read curated/: injected by --fail crawler.") : new LocalCrawler(lake).Crawl;
}
