using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Handlers.Tests.Fakes;

/// <summary>Lambda's Runtime API on a free loopback port: hands out the given invocations, then lets the function wait.</summary>
public sealed class FakeRuntimeApi : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<string> _invocations;
    private readonly TaskCompletionSource _drained = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _handedOut;

    private FakeRuntimeApi(WebApplication app, IEnumerable<string> invocations) => (_app, _invocations) = (app, new(invocations));

    public string Host => new Uri(_app.Urls.Single()).Authority;

    /// <summary>What the function posted: the path after <c>/runtime/</c>, the headers and the body.</summary>
    public ConcurrentQueue<(string Path, IReadOnlyDictionary<string, string> Headers, string Body)> Posts { get; } = new();

    /// <summary>The status of each answer to a post, by the end of its path; 202 for others.</summary>
    public Dictionary<string, int> Statuses { get; } = [];

    /// <summary>Ends when the function asks for more invocations than there are.</summary>
    public Task Drained => _drained.Task;

    public DateTimeOffset Deadline { get; set; } = DateTimeOffset.UtcNow.AddMinutes(5);

    public static async Task<FakeRuntimeApi> StartAsync(params string[] invocations)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var api = new FakeRuntimeApi(app, invocations);
        app.MapGet("/2018-06-01/runtime/invocation/next", api.NextAsync);
        app.MapPost("/2018-06-01/runtime/{**path}", api.PostAsync);
        await app.StartAsync();
        return api;
    }

    private async Task NextAsync(HttpContext context)
    {
        if (Statuses.TryGetValue("next", out var status))
        {
            context.Response.StatusCode = status;
            return;
        }

        if (!_invocations.TryDequeue(out var payload))
        {
            _drained.TrySetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            return;
        }

        context.Response.Headers["Lambda-Runtime-Aws-Request-Id"] = $"id-{++_handedOut}";
        context.Response.Headers["Lambda-Runtime-Deadline-Ms"] = Deadline.ToUnixTimeMilliseconds().ToString();
        context.Response.Headers["Lambda-Runtime-Trace-Id"] = $"trace-{_handedOut}";
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(payload));
    }

    private async Task PostAsync(HttpContext context, string path)
    {
        using var reader = new StreamReader(context.Request.Body);
        Posts.Enqueue((path, SeenRequest.Of(context.Request).Headers, await reader.ReadToEndAsync()));
        context.Response.StatusCode = Statuses.GetValueOrDefault(path.Split('/')[^1], 202);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
