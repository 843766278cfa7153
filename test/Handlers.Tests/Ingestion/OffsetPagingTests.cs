using Handlers.Tests.Fakes;
using Medallion.Contracts;

namespace Handlers.Tests.Ingestion;

public sealed class OffsetPagingTests : IDisposable
{
    private readonly Ingest _ingest = new();

    [Fact]
    public async Task Every_page_becomes_an_object_and_the_manifest_lists_them()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Offsets(5));

        var result = await _ingest.RunAsync(Ingest.Paged(api, 2));

        Assert.Equal(["/orders?offset=0&limit=2", "/orders?offset=2&limit=2", "/orders?offset=4&limit=2", "/orders?offset=5&limit=2"], api.Asked);
        Assert.Equal((5, 3, $"{Ingest.Folder}/_manifest.json"), (result.RecordCount, result.PageCount, result.ManifestKey));
        Assert.Equal("{\"id\":1}\n{\"id\":2}\n", _ingest.Page(1));
        Assert.Equal("{\"id\":5}\n", _ingest.Page(3));
        Assert.Equal(
            [$"{Ingest.Folder}/_manifest.json", $"{Ingest.Folder}/page-000001.ndjson.gz", $"{Ingest.Folder}/page-000002.ndjson.gz", $"{Ingest.Folder}/page-000003.ndjson.gz"],
            _ingest.Lake.Files);
    }

    [Fact]
    public async Task When_the_last_page_is_full_an_empty_one_ends_the_run()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Offsets(4));

        var result = await _ingest.RunAsync(Ingest.Paged(api, 2));

        Assert.Equal((4, 2), (result.RecordCount, result.PageCount));
        Assert.Equal(3, api.Asked.Count);
    }

    [Fact]
    public async Task The_first_offset_of_an_API_that_counts_from_1_is_1()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Json(FakeApi.Items([1, 2])), FakeApi.Json(FakeApi.Items([])));

        await _ingest.RunAsync(Ingest.Source(api) with { Paging = new OffsetPaging { PageSize = 2, FirstOffset = 1, OffsetParameter = "from", LimitParameter = "n" } });

        Assert.Equal(["/orders?from=1&n=2", "/orders?from=3&n=2"], api.Asked);
    }

    [Fact]
    public async Task A_page_with_more_records_than_asked_for_counts_by_what_came()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Json(FakeApi.Items([1, 2, 3])), FakeApi.Json(FakeApi.Items([4])), FakeApi.Json(FakeApi.Items([])));

        var result = await _ingest.RunAsync(Ingest.Paged(api, 2));

        Assert.Equal("/orders?offset=3&limit=2", api.Asked[1]);
        Assert.Equal(4, result.RecordCount);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(50)]
    [InlineData(99)]
    public async Task A_server_that_serves_fewer_records_a_page_than_it_is_asked_for_loses_none(int cap)
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Offsets(101, cap));

        var result = await _ingest.RunAsync(Ingest.Paged(api, 100));

        Assert.Equal((101, (101 + cap - 1) / cap), (result.RecordCount, result.PageCount));
        Assert.Equal($"/orders?offset={cap}&limit=100", api.Asked[1]);
        Assert.Equal("/orders?offset=101&limit=100", api.Asked[^1]);
        Assert.Equal(result.PageCount + 1, _ingest.Lake.Files.Count);
    }

    [Fact]
    public async Task A_cycle_of_pages_breaks_the_contract_at_its_first_page()
    {
        await using var api = await FakeApi.StartAsync((context, number) => FakeApi.Json(FakeApi.Items(number % 2 == 1 ? [1, 2] : [3, 4]))(context));

        var error = await Assert.ThrowsAsync<ApiContractBroken>(() => _ingest.RunAsync(Ingest.Paged(api, 2)));

        Assert.Contains("page 3 has the very records of page 1", error.Message, StringComparison.Ordinal);
        Assert.Equal(3, api.Asked.Count);
        Assert.Equal([$"{Ingest.Folder}/page-000001.ndjson.gz", $"{Ingest.Folder}/page-000002.ndjson.gz"], _ingest.Lake.Files);
    }

    [Fact]
    public async Task A_page_that_repeats_the_one_before_it_breaks_the_contract()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Json(FakeApi.Items([1, 2])));

        var error = await Assert.ThrowsAsync<ApiContractBroken>(() => _ingest.RunAsync(Ingest.Paged(api, 2)));

        Assert.Contains("repeats a page", error.Message, StringComparison.Ordinal);
        Assert.Contains("offset=2", error.Message, StringComparison.Ordinal);
        Assert.Equal([$"{Ingest.Folder}/page-000001.ndjson.gz"], _ingest.Lake.Files);
    }

    [Fact]
    public async Task Pages_without_end_break_the_contract()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Offsets(int.MaxValue / 2));

        var error = await Assert.ThrowsAsync<ApiContractBroken>(() => _ingest.RunAsync(Ingest.Paged(api, 2) with { MaxPages = 3 }));

        Assert.Contains("without end", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain($"{Ingest.Folder}/_manifest.json", _ingest.Lake.Files);
    }

    [Fact]
    public async Task As_many_pages_as_a_day_may_have_are_not_too_many()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Offsets(6));

        Assert.Equal(3, (await _ingest.RunAsync(Ingest.Paged(api, 2) with { MaxPages = 3 })).PageCount);
    }

    public void Dispose() => _ingest.Dispose();
}
