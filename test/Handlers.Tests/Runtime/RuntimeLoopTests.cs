using System.Text.Json;
using Handlers.Logging;
using Handlers.Runtime;
using Handlers.Tests.Fakes;
using Medallion.Contracts;

namespace Handlers.Tests.Runtime;

public sealed class RuntimeLoopTests
{
    [Fact]
    public async Task Each_invocation_is_answered_under_its_own_id_and_trace()
    {
        await using var api = await FakeRuntimeApi.StartAsync("1", "2");
        List<string?> traces = [];

        await RunAsync(api, (payload, _) =>
        {
            traces.Add(Environment.GetEnvironmentVariable("_X_AMZN_TRACE_ID"));
            return Task.FromResult<byte[]>([(byte)'<', .. payload, (byte)'>']);
        });

        Assert.Equal([("invocation/id-1/response", "<1>"), ("invocation/id-2/response", "<2>")], api.Posts.Select(post => (post.Path, post.Body)));
        Assert.Equal(["trace-1", "trace-2"], traces);
        Assert.All(api.Posts, post => Assert.Equal("application/json", post.Headers["Content-Type"]));
    }

    [Fact]
    public async Task A_failure_is_reported_by_the_short_name_of_its_class_and_the_loop_goes_on()
    {
        await using var api = await FakeRuntimeApi.StartAsync("1", "2");

        await RunAsync(api, (payload, _) => payload[0] == '1' ? throw new ApiThrottled("slow down") : Task.FromResult(payload));

        var error = api.Posts.First();
        Assert.Equal(("invocation/id-1/error", "application/vnd.aws.lambda.error+json", "ApiThrottled"),
            (error.Path, error.Headers["Content-Type"], error.Headers["Lambda-Runtime-Function-Error-Type"]));
        var report = JsonDocument.Parse(error.Body).RootElement;
        Assert.Equal(("ApiThrottled", "slow down"), (report.GetProperty("errorType").GetString(), report.GetProperty("errorMessage").GetString()));
        Assert.InRange(report.GetProperty("stackTrace").GetArrayLength(), 1, 40);
        Assert.Equal("invocation/id-2/response", api.Posts.Last().Path);
    }

    [Fact]
    public async Task A_report_stays_small_however_long_the_message_is()
    {
        await using var api = await FakeRuntimeApi.StartAsync("1");

        await RunAsync(api, (_, _) => throw new ApiRefused(new string('x', 1_000_000)));

        Assert.InRange(api.Posts.Single().Body.Length, 8_000, 30_000);
    }

    [Fact]
    public async Task An_answer_that_Lambda_finds_too_large_becomes_an_error()
    {
        await using var api = await FakeRuntimeApi.StartAsync("1");
        api.Statuses["response"] = 413;

        await RunAsync(api, (payload, _) => Task.FromResult(payload));

        Assert.Equal("ResponseTooLarge", api.Posts.Last().Headers["Lambda-Runtime-Function-Error-Type"]);
    }

    [Theory]
    [InlineData("next")]
    [InlineData("response")]
    [InlineData("error")]
    public async Task A_fault_of_the_runtime_api_ends_the_loop(string call)
    {
        await using var api = await FakeRuntimeApi.StartAsync("1", "2");
        api.Statuses[call] = 500;

        await Assert.ThrowsAsync<RuntimeFault>(() => RunAsync(api, (payload, _) => call == "error" ? throw new ApiRefused("no") : Task.FromResult(payload)));
    }

    [Fact]
    public async Task An_invocation_whose_time_is_nearly_up_is_stopped_with_a_name_that_is_retried()
    {
        await using var api = await FakeRuntimeApi.StartAsync("1");
        api.Deadline = DateTimeOffset.UtcNow.AddSeconds(2);

        await RunAsync(api, async (payload, token) =>
        {
            await Task.Delay(Timeout.Infinite, token);
            return payload;
        });

        Assert.Equal("ApiUnavailable", api.Posts.Single().Headers["Lambda-Runtime-Function-Error-Type"]);
        Assert.Contains("its time was up", api.Posts.Single().Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Told_to_stop_while_it_waits_it_ends_in_peace()
    {
        await using var api = await FakeRuntimeApi.StartAsync();
        using var stop = new CancellationTokenSource();

        var running = LoopOf(api, (payload, _) => Task.FromResult(payload)).RunAsync(once: false, stop.Token);
        await api.Drained;
        await stop.CancelAsync();
        await running;

        Assert.Empty(api.Posts);
    }

    [Fact]
    public async Task Once_means_one_invocation()
    {
        await using var api = await FakeRuntimeApi.StartAsync("1", "2");

        await LoopOf(api, (payload, _) => Task.FromResult(payload)).RunAsync(once: true, default);

        Assert.Equal("1", Assert.Single(api.Posts).Body);
    }

    private static async Task RunAsync(FakeRuntimeApi api, Func<byte[], CancellationToken, Task<byte[]>> handle)
    {
        using var stop = new CancellationTokenSource();
        var running = LoopOf(api, handle).RunAsync(once: false, stop.Token);
        await Task.WhenAny(running, api.Drained);
        await stop.CancelAsync();
        await running;
    }

    private static RuntimeLoop LoopOf(FakeRuntimeApi api, Func<byte[], CancellationToken, Task<byte[]>> handle) =>
        new(new RuntimeApi(new HttpClient { Timeout = Timeout.InfiniteTimeSpan }, api.Host), handle, TimeProvider.System, new EventLog(TextWriter.Null));
}
