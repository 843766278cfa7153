using Medallion.Local.Catalog;
using Medallion.Local.Warehouse;

namespace Medallion.Local.Tests.Warehouse;

/// <summary>Three days of the samples in gold, crawled, for tests that only read.</summary>
public sealed class QueriedLake : IDisposable
{
    public QueriedLake()
    {
        foreach (var day in new DateOnly[] { new(2018, 1, 31), new(2018, 2, 4), new(2018, 2, 5) }) DuckDbTransform.Run(Lake.LandSamples(day));
        Query = new(Lake.Root, new LocalCrawler(Lake.Root).Crawl());
    }

    public SampleLake Lake { get; } = new();

    public LakeQuery Query { get; }

    public void Dispose() => Lake.Dispose();
}
