using Handlers.Tests.Fakes;
using Medallion.Contracts;
using Microsoft.AspNetCore.Http;

namespace Handlers.Tests.Ingestion;

public sealed class PageNumberPagingTests : IDisposable
{
    private readonly Ingest _ingest = new();

    [Fact]
    public async Task Pages_are_counted_until_one_is_empty()
    {
        await using var api = await FakeApi.StartAsync(Pages([1, 2], [3], [4, 5], []));

        var result = await _ingest.RunAsync(Source(api, new PageNumberPaging { FirstPage = 0, PageSize = 2 }));

        Assert.Equal(["/orders?page=0&per_page=2", "/orders?page=1&per_page=2", "/orders?page=2&per_page=2", "/orders?page=3&per_page=2"], api.Asked);
        Assert.Equal((5, 3), (result.RecordCount, result.PageCount));
        Assert.Equal(4, _ingest.Lake.Files.Count);
    }

    [Fact]
    public async Task Parameters_have_the_APIs_names_and_no_size_is_sent_when_none_is_given()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Json(FakeApi.Items([1])), FakeApi.Json(FakeApi.Items([])));

        await _ingest.RunAsync(Source(api, new PageNumberPaging { FirstPage = 1, PageParameter = "p" }));

        Assert.Equal(["/orders?p=1", "/orders?p=2"], api.Asked);
    }

    [Fact]
    public async Task No_page_is_asked_for_beyond_the_last_one_that_the_API_tells_of()
    {
        await using var api = await FakeApi.StartAsync(Pages([1, 2], [3]));

        var result = await _ingest.RunAsync(Told(api));

        Assert.Equal((3, 2, 2), (result.RecordCount, result.PageCount, api.Asked.Count));
    }

    [Fact]
    public async Task A_retried_invocation_knows_the_last_page_from_what_is_stored()
    {
        await using var api = await FakeApi.StartAsync(Pages([1, 2], [3]));
        await _ingest.RunAsync(Told(api));
        File.Delete(Path.Combine(_ingest.Lake.Path, Ingest.Folder, "_manifest.json"));

        var result = await _ingest.RunAsync(Told(api));

        Assert.Equal((3, 2, 2), (result.RecordCount, result.PageCount, api.Asked.Count));
    }

    [Fact]
    public async Task An_empty_page_before_the_last_one_breaks_the_contract()
    {
        await using var api = await FakeApi.StartAsync(Pages([1, 2], [], [3]));

        var error = await Assert.ThrowsAsync<ApiContractBroken>(() => _ingest.RunAsync(Told(api)));

        Assert.Contains("says at 'meta.pages' that there are 3 pages, and page 2 is empty", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_page_that_says_nothing_does_not_hide_the_pages_after_it()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Json("""{"items":[{"id":1}],"meta":{"pages":3}}"""), FakeApi.Status(204));

        var error = await Assert.ThrowsAsync<ApiContractBroken>(() => _ingest.RunAsync(Told(api)));

        Assert.Contains("there are 3 pages, and page 2 is empty", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_of_no_pages_has_no_records()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Json("""{"items":[],"meta":{"pages":0}}"""));

        Assert.Equal(0, (await _ingest.RunAsync(Told(api))).PageCount);
        Assert.Single(api.Asked);
    }

    [Fact]
    public async Task A_page_that_does_not_say_how_many_there_are_breaks_the_contract()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Json(FakeApi.Items([1])));

        var error = await Assert.ThrowsAsync<ApiContractBroken>(() => _ingest.RunAsync(Told(api)));

        Assert.Contains("no number of pages at 'meta.pages'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_API_that_does_not_know_the_parameter_breaks_the_contract()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Json(FakeApi.Items([1])));

        var error = await Assert.ThrowsAsync<ApiContractBroken>(() => _ingest.RunAsync(Source(api, new PageNumberPaging { FirstPage = 1 })));

        Assert.Contains("repeats a page", error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _ingest.Dispose();

    private static SourceDefinition Source(FakeApi api, PageNumberPaging paging) => Ingest.Source(api) with { Paging = paging };

    private static SourceDefinition Told(FakeApi api) => Source(api, new PageNumberPaging { FirstPage = 0, TotalPagesPath = "meta.pages" });

    private static Func<HttpContext, Task> Pages(params int[][] pages) => context =>
        FakeApi.Json($$$"""{{{FakeApi.Items(pages[int.Parse(context.Request.Query["page"]!)])[..^1]}}},"meta":{"pages":{{{pages.Length}}}}}""")(context);
}
