using System.Net;
using System.Net.Sockets;
using Handlers.Tests.Fakes;
using Medallion.Contracts;
using Microsoft.AspNetCore.Http;

namespace Handlers.Tests.Http;

public sealed class RetryTests : IDisposable
{
    private static readonly Func<HttpContext, Task> Good = FakeApi.Json(FakeApi.Items([1, 2]));
    private readonly Ingest _ingest = new();

    public static TheoryData<string> Transient => ["500", "503", "429", "408", "reset", "truncated", "cut", "html", "empty"];

    [Theory]
    [MemberData(nameof(Transient))]
    public async Task What_may_pass_is_tried_again_and_nothing_of_the_failed_try_stays(string fault)
    {
        await using var api = await FakeApi.StartAsync(Fault(fault), Fault(fault), Good);

        var result = await _ingest.RunAsync(Ingest.Source(api));

        Assert.Equal(2, result.RecordCount);
        Assert.Equal(3, api.Asked.Count);
        Assert.Equal(2, _ingest.Clock.Waits.Count);
        Assert.Equal("{\"id\":1}\n{\"id\":2}\n", _ingest.Page(1));
        Assert.Equal([$"{Ingest.Folder}/_manifest.json", $"{Ingest.Folder}/page-000001.ndjson.gz"], _ingest.Lake.Files);
    }

    [Theory]
    [InlineData("500", typeof(ApiUnavailable))]
    [InlineData("408", typeof(ApiUnavailable))]
    [InlineData("reset", typeof(ApiUnavailable))]
    [InlineData("truncated", typeof(ApiUnavailable))]
    [InlineData("429", typeof(ApiThrottled))]
    [InlineData("cut", typeof(ApiContractBroken))]
    [InlineData("html", typeof(ApiContractBroken))]
    public async Task After_three_tries_the_failure_has_the_name_that_the_workflow_knows(string fault, Type expected)
    {
        await using var api = await FakeApi.StartAsync(Fault(fault));

        var error = await Assert.ThrowsAsync(expected, () => _ingest.RunAsync(Ingest.Source(api)));

        Assert.Contains($"GET {api.Url}/orders", error.Message, StringComparison.Ordinal);
        Assert.Contains("try 3 of 3", error.Message, StringComparison.Ordinal);
        Assert.Equal(3, api.Asked.Count);
        Assert.Empty(_ingest.Lake.Files);
    }

    [Theory]
    [InlineData(400, typeof(ApiRefused))]
    [InlineData(404, typeof(ApiRefused))]
    [InlineData(401, typeof(ApiAuthFailed))]
    [InlineData(403, typeof(ApiAuthFailed))]
    [InlineData(202, typeof(ApiContractBroken))]
    [InlineData(304, typeof(ApiContractBroken))]
    public async Task What_will_not_pass_is_asked_once(int status, Type expected)
    {
        await using var api = await FakeApi.StartAsync(FakeApi.Status(status));

        var error = await Assert.ThrowsAsync(expected, () => _ingest.RunAsync(Ingest.Source(api)));

        Assert.Contains($"{status} ", error.Message, StringComparison.Ordinal);
        Assert.Single(api.Asked);
    }

    [Fact]
    public async Task A_port_that_nobody_listens_on_is_an_unavailable_API()
    {
        // Bound, so that no other test's server comes to listen there.
        using var nobody = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        nobody.Bind(new IPEndPoint(IPAddress.Loopback, 0));

        var error = await Assert.ThrowsAsync<ApiUnavailable>(() => _ingest.RunAsync(Ingest.Source($"http://{nobody.LocalEndPoint}")));

        Assert.Contains("no answer", error.Message, StringComparison.Ordinal);
        Assert.Equal(2, _ingest.Clock.Waits.Count);
    }

    [Fact]
    public async Task Each_retry_is_one_line_of_the_log()
    {
        await using var api = await FakeApi.StartAsync(Fault("500"), Good);

        await _ingest.RunAsync(Ingest.Source(api));

        var lines = _ingest.Log.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        Assert.StartsWith($$"""{"event":"retry","url":"{{api.Url}}/orders","try":2,"waitSeconds":""", lines[0], StringComparison.Ordinal);
        Assert.Contains("\"reason\":\"500 Internal Server Error\"", lines[0], StringComparison.Ordinal);
        Assert.Equal("page", System.Text.Json.JsonDocument.Parse(lines[1]).RootElement.GetProperty("event").GetString());
        Assert.Equal(2, System.Text.Json.JsonDocument.Parse(lines[2]).RootElement.GetProperty("records").GetInt64());
    }

    private static Func<HttpContext, Task> Fault(string name) => name switch
    {
        "reset" => FakeApi.Reset,
        "truncated" => FakeApi.Truncated("""{"items":[{"id":1},{"id":"""),
        "cut" => FakeApi.Json("""{"items":[{"id":1},{"id":"""),
        "html" => FakeApi.Body(200, "text/html", "<html>maintenance</html>"),
        "empty" => FakeApi.Json(""),
        _ => FakeApi.Status(int.Parse(name)),
    };

    public void Dispose() => _ingest.Dispose();
}
