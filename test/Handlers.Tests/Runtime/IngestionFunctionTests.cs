using System.Text;
using Handlers.Http;
using Handlers.Ingestion;
using Handlers.Runtime;
using Handlers.Storage;
using Handlers.Tests.Fakes;
using Medallion.Contracts;

namespace Handlers.Tests.Runtime;

public sealed class IngestionFunctionTests : IDisposable
{
    private readonly TemporaryFolder _lake = new();
    private readonly HttpClient _client = ApiHttpClient.Create();

    [Fact]
    public async Task A_request_in_JSON_gives_a_result_in_JSON()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Json("[1,2]"));

        var result = await HandleAsync($$"""{"run":"r1","day":"2026-11-22","source":{"name":"shop","stream":"orders","endpoint":"{{api.Url}}"} }""");

        Assert.StartsWith("""{"recordCount":2,"pageCount":1,"byteCount":""", result, StringComparison.Ordinal);
        Assert.EndsWith($$""""manifestKey":"{{Ingest.Folder}}/_manifest.json"}"""", result, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"run":"r1"}""")]
    [InlineData("""{"run":"r1","day":"2026-02-30","source":{"name":"a","stream":"b","endpoint":"http://h"}}""")]
    [InlineData("""{"run":"r1","day":"2026-11-22","source":{"name":"a","stream":"b","endpoint":"http://h","paging":{"pageSize":1}}}""")]
    public async Task What_is_no_request_is_an_invalid_request(string payload) => await Assert.ThrowsAsync<InvalidRequest>(() => HandleAsync(payload));

    [Fact]
    public async Task A_request_that_cannot_be_carried_out_names_every_problem_and_asks_nothing()
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Json("[1]"));

        var error = await Assert.ThrowsAsync<InvalidRequest>(() =>
            HandleAsync($$$"""{"run":"../x","day":"9999-12-31","source":{"name":"Shop!","stream":"orders","endpoint":"{{{api.Url}}}","query":{"since":"{yesterday}"} } }"""));

        foreach (var part in new[] { "source.name is 'Shop!'", "source.query.since has {yesterday}", "run is '../x'", "no next day" })
            Assert.Contains(part, error.Message, StringComparison.Ordinal);
        Assert.Empty(api.Asked);
    }

    private async Task<string> HandleAsync(string payload)
    {
        var handler = new IngestionHandler(new FolderObjectStore(_lake.Path), new FakeSecrets("x"), _client, TimeProvider.System, new IngestOptions());
        return Encoding.UTF8.GetString(await new IngestionFunction(handler).HandleAsync(Encoding.UTF8.GetBytes(payload), default));
    }

    public void Dispose()
    {
        _client.Dispose();
        _lake.Dispose();
    }
}
