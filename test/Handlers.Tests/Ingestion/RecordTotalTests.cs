using Handlers.Tests.Fakes;
using Medallion.Contracts;
using Microsoft.AspNetCore.Http;

namespace Handlers.Tests.Ingestion;

public sealed class RecordTotalTests : IDisposable
{
    private readonly Ingest _ingest = new();

    [Theory]
    [InlineData("{\"meta\":{\"total\":3},\"items\":[]}")]
    [InlineData("{\"meta\":{\"total\":0},\"items\":[]}")]
    [InlineData("{\"items\":[]}")]
    public async Task A_total_that_agrees_passes_whatever_the_empty_page_says(string last)
    {
        await using var api = await FakeApi.StartAsync(Page(3, 1, 2), Page(3, 3), FakeApi.Json(last));

        Assert.Equal(3, (await RunAsync(api)).RecordCount);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(2)]
    public async Task A_total_that_disagrees_fails_the_run_with_both_numbers_and_without_a_manifest(int total)
    {
        await using var api = await FakeApi.StartAsync(Page(total, 1, 2), Page(total, 3), Page(total));

        var error = await Assert.ThrowsAsync<ApiContractBroken>(() => RunAsync(api));

        Assert.Contains($"says at 'meta.total' that there are {total} records in all, and 3 came", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain($"{Ingest.Folder}/_manifest.json", _ingest.Lake.Files);
    }

    [Fact]
    public async Task A_retried_invocation_that_finds_every_page_fails_as_the_first_did()
    {
        await using var api = await FakeApi.StartAsync((context, number) => (number == 1 ? Page(3, 1, 2) : Page(3))(context));
        await Assert.ThrowsAsync<ApiContractBroken>(() => RunAsync(api));

        var error = await Assert.ThrowsAsync<ApiContractBroken>(() => RunAsync(api));

        Assert.Contains("3 records in all, and 2 came", error.Message, StringComparison.Ordinal);
        Assert.Equal([$"{Ingest.Folder}/page-000001.ndjson.gz"], _ingest.Lake.Files);
    }

    [Fact]
    public async Task What_changes_while_it_is_read_counts_as_the_last_page_tells_it()
    {
        await using var api = await FakeApi.StartAsync(Page(2, 1, 2), Page(3, 3), Page(3));

        Assert.Equal(3, (await RunAsync(api)).RecordCount);
    }

    [Fact]
    public async Task No_content_is_no_total_and_a_day_without_records()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Status(204));

        Assert.Equal(0, (await RunAsync(api)).RecordCount);
    }

    [Theory]
    [InlineData("{\"items\":[1]}", "no total at 'meta.total'")]
    [InlineData("{\"meta\":{\"total\":\"1\"},\"items\":[1]}", "no whole number")]
    public async Task A_page_that_does_not_say_the_total_breaks_the_contract(string page, string reason)
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Json(page));

        var error = await Assert.ThrowsAsync<ApiContractBroken>(() => RunAsync(api));

        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.Empty(_ingest.Lake.Files);
    }

    private Task<IngestResult> RunAsync(FakeApi api) =>
        _ingest.RunAsync(Ingest.Source(api) with { Paging = new OffsetPaging { PageSize = 2, TotalPath = "meta.total" } });

    private static Func<HttpContext, Task> Page(int total, params int[] ids) =>
        FakeApi.Json($$"""{"meta":{"total":{{total}}},{{FakeApi.Items(ids)[1..]}}""");

    public void Dispose() => _ingest.Dispose();
}
