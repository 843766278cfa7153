using Handlers.Tests.Fakes;
using Medallion.Contracts;

namespace Handlers.Tests.Ingestion;

public sealed class EnvelopeTests : IDisposable
{
    private readonly Ingest _ingest = new();

    [Theory]
    [InlineData("""{"meta":{"count":2},"items":[1,2]}""")]
    [InlineData("""{"items":[1,2],"meta":{"count":2}}""")]
    public async Task A_count_that_agrees_may_stand_before_or_after_the_records(string page)
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Json(page));

        Assert.Equal(2, (await _ingest.RunAsync(Ingest.Source(api) with { CountPath = "meta.count" })).RecordCount);
    }

    [Theory]
    [InlineData("""{"meta":{"count":3},"items":[1,2]}""", "says at 'meta.count' that it has 3 records, and has 2")]
    [InlineData("""{"items":[1,2],"meta":{"count":1}}""", "says at 'meta.count' that it has 1 records, and has 2")]
    [InlineData("""{"items":[1,2]}""", "no count at 'meta.count'")]
    [InlineData("""{"items":[1,2],"meta":{"count":"2"}}""", "no whole number")]
    [InlineData("""{"rows":[1,2],"meta":{"count":2}}""", "no records at 'items'")]
    [InlineData("""{"items":{"a":1},"meta":{"count":1}}""", "no array of records")]
    [InlineData("""{"items":null,"meta":{"count":0}}""", "no array of records")]
    [InlineData("""{"items":[1],"items":[1],"meta":{"count":1}}""", "twice")]
    public async Task A_page_that_is_not_as_described_breaks_the_contract_at_once(string page, string reason)
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Json(page));

        var error = await Assert.ThrowsAsync<ApiContractBroken>(() => _ingest.RunAsync(Ingest.Source(api) with { CountPath = "meta.count" }));

        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.Contains($"GET {api.Url}/orders", error.Message, StringComparison.Ordinal);
        Assert.Single(api.Asked);
        Assert.Empty(_ingest.Lake.Files);
    }

    [Fact]
    public async Task A_day_without_records_has_a_manifest_and_no_pages()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Json("""{"items":[]}"""));

        var result = await _ingest.RunAsync(Ingest.Source(api));

        Assert.Equal((0, 0, 0), (result.RecordCount, result.PageCount, result.ByteCount));
        Assert.Equal([$"{Ingest.Folder}/_manifest.json"], _ingest.Lake.Files);
    }

    [Fact]
    public async Task No_content_is_a_day_without_records()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Status(204));

        Assert.Equal(0, (await _ingest.RunAsync(Ingest.Paged(api, 10))).RecordCount);
    }

    public void Dispose() => _ingest.Dispose();
}
