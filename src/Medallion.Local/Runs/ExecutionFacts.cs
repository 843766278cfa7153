using Medallion.Contracts;
using Medallion.Local.Catalog;
using Medallion.Local.Services.Sns;
using Medallion.Local.Warehouse;

namespace Medallion.Local.Runs;

/// <summary>What the services did for one execution; filled in while it runs.</summary>
internal sealed class ExecutionFacts
{
    /// <summary>What came in; null when nothing did.</summary>
    public IngestResult? Ingested { get; set; }

    /// <summary>Where the records went; null when gold was not reached.</summary>
    public TransformReport? Transformed { get; set; }

    /// <summary>What the crawl found; null when there was no good one.</summary>
    public CatalogFile? Catalog { get; set; }

    /// <summary>What was published.</summary>
    public List<OutboxMessage> Notifications { get; } = [];
}
