using Handlers.Tests.Fakes;
using Medallion.Contracts;

namespace Handlers.Tests.Ingestion;

public sealed class RetriedInvocationTests : IDisposable
{
    private readonly Ingest _ingest = new();

    [Fact]
    public async Task A_retried_invocation_asks_only_for_the_rest_and_ends_as_if_nothing_had_happened()
    {
        var broken = true;
        await using var api = await FakeApi.StartAsync((context, number) =>
            broken && context.Request.Query["offset"] == "4" ? FakeApi.Status(500)(context) : FakeApi.Offsets(5)(context));
        await Assert.ThrowsAsync<ApiUnavailable>(() => _ingest.RunAsync(Ingest.Paged(api, 2)));
        Assert.Equal([$"{Ingest.Folder}/page-000001.ndjson.gz", $"{Ingest.Folder}/page-000002.ndjson.gz"], _ingest.Lake.Files);
        broken = false;
        var before = api.Asked.Count;

        var result = await _ingest.RunAsync(Ingest.Paged(api, 2));

        Assert.Equal(["/orders?offset=4&limit=2", "/orders?offset=5&limit=2"], api.Asked.Skip(before));
        using var undisturbed = new Ingest();
        Assert.Equal(await undisturbed.RunAsync(Ingest.Paged(api, 2)), result);
        Assert.Equal(Manifest(undisturbed), Manifest(_ingest));
    }

    [Fact]
    public async Task A_run_that_is_done_asks_nothing()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Offsets(3));
        var first = await _ingest.RunAsync(Ingest.Paged(api, 2));
        var before = api.Asked.Count;

        var second = await _ingest.RunAsync(Ingest.Paged(api, 2));

        Assert.Equal(first, second);
        Assert.Equal(before, api.Asked.Count);
    }

    [Fact]
    public async Task Another_run_of_the_same_day_writes_its_own_objects()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Offsets(1));
        await _ingest.RunAsync(Ingest.Paged(api, 2));

        await _ingest.RunAsync(Ingest.Request(Ingest.Paged(api, 2)) with { Run = "r2" });

        Assert.Equal(4, _ingest.Lake.Files.Count);
    }

    [Fact]
    public async Task A_page_that_is_there_and_cannot_be_read_is_a_failure_of_the_store()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Offsets(1));
        Directory.CreateDirectory(Path.Combine(_ingest.Lake.Path, Ingest.Folder));
        await File.WriteAllTextAsync(Path.Combine(_ingest.Lake.Path, Ingest.Folder, "page-000001.ndjson.gz"), "no gzip");

        var error = await Assert.ThrowsAsync<StorageUnavailable>(() => _ingest.RunAsync(Ingest.Paged(api, 2)));

        Assert.Contains("page-000001.ndjson.gz", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_invocations_of_a_run_at_once_give_one_result()
    {
        var both = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var api = await FakeApi.StartAsync(async (context, number) =>
        {
            if (number == 2) both.SetResult();
            await both.Task;
            await FakeApi.Offsets(3)(context);
        });

        var results = await Task.WhenAll(_ingest.RunAsync(Ingest.Paged(api, 2)), _ingest.RunAsync(Ingest.Paged(api, 2)));

        Assert.Equal(results[0], results[1]);
        Assert.Equal((3, 3), (results[0].RecordCount, _ingest.Lake.Files.Count));
    }

    private static string Manifest(Ingest ingest) => File.ReadAllText(Path.Combine(ingest.Lake.Path, Ingest.Folder, "_manifest.json"));

    public void Dispose() => _ingest.Dispose();
}
