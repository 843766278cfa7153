using Handlers.Tests.Fakes;
using Medallion.Contracts;

namespace Handlers.Tests.Ingestion;

/// <summary>Alone, since it counts what the whole process allocates.</summary>
[CollectionDefinition(nameof(BoundedMemoryTests), DisableParallelization = true)]
[Collection(nameof(BoundedMemoryTests))]
public sealed class BoundedMemoryTests : IDisposable
{
    private readonly Ingest _ingest = new();

    [Fact]
    public async Task A_page_of_150_MB_is_copied_with_a_tenth_of_that_in_allocations()
    {
        await using var api = await FakeApi.StartAsync(LargePage.Of(150));
        await _ingest.RunAsync(Ingest.Request(Ingest.Source(api)) with { Run = "warm-up" });
        var before = GC.GetTotalAllocatedBytes(precise: true);

        var result = await _ingest.RunAsync(Ingest.Source(api));

        // What is never allocated is never held: the bound holds for client, handler and the server beside it, once each has its buffers.
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 15_000_000);
        Assert.Equal(LargePage.Records(150), result.RecordCount);
    }

    [Fact]
    public async Task A_page_larger_than_a_page_may_be_breaks_the_contract()
    {
        _ingest.Options = _ingest.Options with { MaxPageBytes = 10_000_000 };
        await using var api = await FakeApi.StartAsync(LargePage.Of(150));

        var error = await Assert.ThrowsAsync<ApiContractBroken>(() => _ingest.RunAsync(Ingest.Source(api)));

        Assert.Contains("10,000,000 bytes", error.Message, StringComparison.Ordinal);
        Assert.Empty(_ingest.Lake.Files);
    }

    public void Dispose() => _ingest.Dispose();
}
