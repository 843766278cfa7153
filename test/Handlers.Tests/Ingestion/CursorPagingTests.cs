using Handlers.Tests.Fakes;
using Medallion.Contracts;

namespace Handlers.Tests.Ingestion;

public sealed class CursorPagingTests : IDisposable
{
    private readonly Ingest _ingest = new();

    [Fact]
    public async Task Each_token_asks_for_the_next_page_until_one_has_none()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Tokens([1, 2], [3], [4]));

        var result = await _ingest.RunAsync(Ingest.ByCursor(api) with { Query = new Dictionary<string, string> { ["day"] = "{day}" } });

        Assert.Equal(["/orders?day=2026-11-22", "/orders?day=2026-11-22&cursor=t2", "/orders?day=2026-11-22&cursor=t3"], api.Asked);
        Assert.Equal((4, 3), (result.RecordCount, result.PageCount));
        Assert.Equal("{\"id\":3}\n", _ingest.Page(2));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    public async Task A_token_that_is_null_or_empty_ends_the_run(string none)
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Json(FakeApi.Items([1], none)));

        Assert.Equal(1, (await _ingest.RunAsync(Ingest.ByCursor(api))).PageCount);
        Assert.Single(api.Asked);
    }

    [Fact]
    public async Task A_page_without_a_token_ends_the_run()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Json(FakeApi.Items([1])));

        Assert.Equal(1, (await _ingest.RunAsync(Ingest.ByCursor(api))).PageCount);
    }

    [Fact]
    public async Task A_number_is_a_token_with_the_digits_that_it_has()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Json(FakeApi.Items([1], "12345678901234567890.10")), FakeApi.Json(FakeApi.Items([2])));

        await _ingest.RunAsync(Ingest.ByCursor(api));

        Assert.Equal("/orders?cursor=12345678901234567890.10", api.Asked[1]);
    }

    [Fact]
    public async Task A_token_is_sent_as_it_came_whatever_characters_it_has()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Json(FakeApi.Items([1], "\"a+b/c=&x=é \\u0022\"")), FakeApi.Json(FakeApi.Items([2])));

        await _ingest.RunAsync(Ingest.ByCursor(api));

        Assert.Equal("/orders?cursor=a%2Bb%2Fc%3D%26x%3D%C3%A9%20%22", api.Asked[1]);
    }

    [Fact]
    public async Task A_token_may_come_in_a_header()
    {
        await using var api = await FakeApi.StartAsync((context, number) =>
        {
            if (number < 3) context.Response.Headers["X-Next"] = $"t{number + 1}";
            return FakeApi.Json(FakeApi.Items([number]))(context);
        });

        var result = await _ingest.RunAsync(Ingest.Source(api) with { Paging = new CursorPaging { TokenHeader = "X-Next", TokenParameter = "after" } });

        Assert.Equal(["/orders", "/orders?after=t2", "/orders?after=t3"], api.Asked);
        Assert.Equal(3, result.RecordCount);
    }

    [Fact]
    public async Task An_empty_page_with_a_token_is_not_the_last_one()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Tokens([], [1], [], [], [2], []));

        var result = await _ingest.RunAsync(Ingest.ByCursor(api));

        Assert.Equal((2, 2, 6), (result.RecordCount, result.PageCount, api.Asked.Count));
        Assert.Equal(["page-000001.ndjson.gz", "page-000002.ndjson.gz"], _ingest.Pages);
    }

    [Theory]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("[\"t2\"]")]
    public async Task What_is_neither_text_nor_number_breaks_the_contract(string token)
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Json(FakeApi.Items([1], token)));

        var error = await Assert.ThrowsAsync<ApiContractBroken>(() => _ingest.RunAsync(Ingest.ByCursor(api)));

        Assert.Contains("at 'meta.next' is neither text nor number", error.Message, StringComparison.Ordinal);
        Assert.Empty(_ingest.Lake.Files);
    }

    [Fact]
    public async Task A_token_without_end_breaks_the_contract()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Json(FakeApi.Items([1], $"\"{new string('t', 8_193)}\"")));

        var error = await Assert.ThrowsAsync<ApiContractBroken>(() => _ingest.RunAsync(Ingest.ByCursor(api)));

        Assert.Contains("token is longer than the 8,192 characters", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_token_again_breaks_the_contract()
    {
        await using var api = await FakeApi.StartAsync((context, number) => FakeApi.Json(FakeApi.Items([number], "\"t\""))(context));

        var error = await Assert.ThrowsAsync<ApiContractBroken>(() => _ingest.RunAsync(Ingest.ByCursor(api)));

        Assert.Contains("go in a circle: what follows page 2 was asked for before. Is 'cursor' the parameter", error.Message, StringComparison.Ordinal);
        Assert.Equal(2, api.Asked.Count);
    }

    [Fact]
    public async Task A_cycle_of_tokens_breaks_the_contract_also_where_an_invocation_before_has_begun_it()
    {
        string[] next = ["\"t2\"", "\"t3\"", "\"t2\""];
        var broken = true;
        await using var api = await FakeApi.StartAsync((context, number) =>
            broken && number > 2 ? FakeApi.Status(500)(context) : FakeApi.Json(FakeApi.Items([number], next[Math.Min(number, 3) - 1]))(context));
        await Assert.ThrowsAsync<ApiUnavailable>(() => _ingest.RunAsync(Ingest.ByCursor(api)));
        broken = false;

        var error = await Assert.ThrowsAsync<ApiContractBroken>(() => _ingest.RunAsync(Ingest.ByCursor(api)));

        Assert.Contains("what follows page 3 was asked for before", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Empty_pages_without_end_break_the_contract()
    {
        await using var api = await FakeApi.StartAsync((context, number) => FakeApi.Json(FakeApi.Items([], $"\"t{number}\""))(context));

        var error = await Assert.ThrowsAsync<ApiContractBroken>(() => _ingest.RunAsync(Ingest.ByCursor(api) with { MaxPages = 3 }));

        Assert.Contains("without end", error.Message, StringComparison.Ordinal);
        Assert.InRange(api.Asked.Count, 4, 5);
    }

    [Fact]
    public async Task Pages_without_end_break_the_contract_and_as_many_as_a_day_may_have_do_not()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Tokens([1], [2], [3], []));
        using var other = new Ingest();

        Assert.Equal(3, (await other.RunAsync(Ingest.ByCursor(api) with { MaxPages = 3 })).PageCount);
        var error = await Assert.ThrowsAsync<ApiContractBroken>(() => _ingest.RunAsync(Ingest.ByCursor(api) with { MaxPages = 2 }));

        Assert.Contains("more than the 2 pages", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_stands_in_no_message_and_no_log()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Json(FakeApi.Items([1], "\"s3cret\"")), FakeApi.Status(500), FakeApi.Status(400));

        var error = await Assert.ThrowsAsync<ApiRefused>(() => _ingest.RunAsync(Ingest.ByCursor(api)));

        Assert.Contains("/orders?cursor=…: 400", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", error.Message + _ingest.Log, StringComparison.Ordinal);
    }

    public void Dispose() => _ingest.Dispose();
}
