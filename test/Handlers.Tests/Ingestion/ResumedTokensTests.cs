using Handlers.Tests.Fakes;
using Medallion.Contracts;

namespace Handlers.Tests.Ingestion;

/// <summary>A retried invocation of a run whose pages lead on by what they say.</summary>
public sealed class ResumedTokensTests : IDisposable
{
    private readonly Ingest _ingest = new();

    [Fact]
    public async Task It_goes_on_with_the_token_of_the_last_page_that_is_stored()
    {
        var broken = true;
        await using var api = await FakeApi.StartAsync((context, _) =>
            broken && context.Request.Query["cursor"] == "t3" ? FakeApi.Status(500)(context) : FakeApi.Tokens([1, 2], [3], [4])(context));
        await Assert.ThrowsAsync<ApiUnavailable>(() => _ingest.RunAsync(Ingest.ByCursor(api)));
        broken = false;
        var before = api.Asked.Count;

        var result = await _ingest.RunAsync(Ingest.ByCursor(api));

        Assert.Equal(["/orders?cursor=t3"], api.Asked.Skip(before));
        using var undisturbed = new Ingest();
        Assert.Equal(await undisturbed.RunAsync(Ingest.ByCursor(api)), result);
        Assert.Equal(undisturbed.Lake.Files, _ingest.Lake.Files);
        Assert.Equal(Text(undisturbed, "_manifest.json"), Text(_ingest, "_manifest.json"));
    }

    [Fact]
    public async Task When_all_pages_are_stored_and_only_the_manifest_is_not_nothing_is_asked()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Tokens([1, 2], [3]));
        var first = await _ingest.RunAsync(Ingest.ByCursor(api));
        File.Delete(Path.Combine(_ingest.Lake.Path, Ingest.Folder, "_manifest.json"));

        Assert.Equal(first, await _ingest.RunAsync(Ingest.ByCursor(api)));
        Assert.Equal(2, api.Asked.Count);
    }

    [Fact]
    public async Task A_page_whose_commit_was_missed_is_fetched_again_and_continued_by_its_own_token()
    {
        // Each answer has tokens of its own, as scroll identifiers are, and the records changed in between.
        await using var api = await FakeApi.StartAsync(
            FakeApi.Json(FakeApi.Items([1], "\"old\"")), FakeApi.Status(400),
            FakeApi.Json(FakeApi.Items([1, 2], "\"new\"")), FakeApi.Status(400),
            FakeApi.Json(FakeApi.Items([3])));
        await Assert.ThrowsAsync<ApiRefused>(() => _ingest.RunAsync(Ingest.ByCursor(api)));
        File.Delete(Path.Combine(_ingest.Lake.Path, Ingest.Folder, "page-000001.ndjson.gz"));
        await Assert.ThrowsAsync<ApiRefused>(() => _ingest.RunAsync(Ingest.ByCursor(api)));

        var result = await _ingest.RunAsync(Ingest.ByCursor(api));

        Assert.Equal(["/orders", "/orders?cursor=old", "/orders", "/orders?cursor=new", "/orders?cursor=new"], api.Asked);
        Assert.Equal(3, result.RecordCount);
    }

    [Fact]
    public async Task Two_invocations_at_once_go_on_from_the_page_that_stands()
    {
        // Each sees other records on the first page, and each one's token leads to pages of its own.
        var both = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var api = await FakeApi.StartAsync(async (context, number) =>
        {
            if (number == 2) both.SetResult();
            await both.Task;
            var token = context.Request.Query["cursor"].ToString();
            var answer = token.Length == 0 ? FakeApi.Items([number], $"\"t{number}\"") : FakeApi.Items([token == "t1" ? 10 : 20]);
            await FakeApi.Json(answer)(context);
        });

        var results = await Task.WhenAll(_ingest.RunAsync(Ingest.ByCursor(api)), _ingest.RunAsync(Ingest.ByCursor(api)));

        Assert.Equal(results[0], results[1]);
        Assert.Equal(_ingest.Page(1) == "{\"id\":1}\n" ? "{\"id\":10}\n" : "{\"id\":20}\n", _ingest.Page(2));
        Assert.Equal(2, _ingest.Pages.Count);
    }

    [Fact]
    public async Task A_page_whose_token_was_deleted_is_a_failure_of_the_store()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Json(FakeApi.Items([1], "\"t2\"")), FakeApi.Status(400));
        await Assert.ThrowsAsync<ApiRefused>(() => _ingest.RunAsync(Ingest.ByCursor(api)));
        File.Delete(Path.Combine(_ingest.Lake.Path, Assert.Single(_ingest.Lake.Files, file => file.Contains("_next-000001", StringComparison.Ordinal))));

        var error = await Assert.ThrowsAsync<StorageUnavailable>(() => _ingest.RunAsync(Ingest.ByCursor(api)));

        Assert.Contains("start another execution", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_kept_with_a_page_is_named_by_its_number_and_digest()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Tokens([1], [2]));

        await _ingest.RunAsync(Ingest.ByCursor(api));

        Assert.Matches("/_next-000001-[0-9a-f]{16}\\.json$", _ingest.Lake.Files[1]);
        Assert.Equal("""{"next":"t2"}""", Text(_ingest, Path.GetFileName(_ingest.Lake.Files[1])));
        Assert.Equal("{}", Text(_ingest, Path.GetFileName(_ingest.Lake.Files[2])));
    }

    public void Dispose() => _ingest.Dispose();

    private static string Text(Ingest ingest, string file) => File.ReadAllText(Path.Combine(ingest.Lake.Path, Ingest.Folder, file));
}
