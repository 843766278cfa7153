using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Handlers.Tests.Fakes;

/// <summary>An API on a free loopback port that answers as a test says, and remembers what it was asked.</summary>
public sealed class FakeApi : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<SeenRequest> _seen = new();

    private FakeApi(WebApplication app) => _app = app;

    public string Url => _app.Urls.Single();

    public IReadOnlyList<SeenRequest> Seen => [.. _seen];

    public IReadOnlyList<string> Asked => [.. _seen.Select(request => request.PathAndQuery)];

    /// <summary>Starts with an answer to every request; the number counts requests from 1.</summary>
    public static async Task<FakeApi> StartAsync(Func<HttpContext, int, Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var api = new FakeApi(app);
        app.Run(async context =>
        {
            int number;
            lock (api._seen)
            {
                api._seen.Enqueue(SeenRequest.Of(context.Request));
                number = api._seen.Count;
            }

            await answer(context, number);
        });
        await app.StartAsync();
        return api;
    }

    /// <summary>Starts with a list of answers in order; the last one repeats.</summary>
    public static Task<FakeApi> StartAsync(params Func<HttpContext, Task>[] answers) =>
        StartAsync((context, number) => answers[Math.Min(number, answers.Length) - 1](context));

    /// <summary>Serves ids from an offset, as <c>{"items":[{"id":1},…]}</c>, never more than its own limit.</summary>
    public static Func<HttpContext, Task> Offsets(int records, int most = int.MaxValue) => context =>
    {
        var offset = int.Parse(context.Request.Query["offset"]!);
        var limit = int.Parse(context.Request.Query["limit"]!);
        return Json(Items(Enumerable.Range(1, records).Skip(offset).Take(Math.Min(limit, most))))(context);
    };

    /// <summary>Serves pages of ids that lead on by a member: <c>{"items":[…],"meta":{"next":"t2"}}</c>; the token of the n-th page is <c>t</c>n, and the last page's is null.</summary>
    public static Func<HttpContext, Task> Tokens(params int[][] pages) => context =>
    {
        var token = context.Request.Query["cursor"].ToString();
        var number = token.Length == 0 ? 1 : int.Parse(token[1..]);
        return Json(Items(pages[number - 1], number == pages.Length ? "null" : $"\"t{number + 1}\""))(context);
    };

    public static string Items(IEnumerable<int> ids, string next) => $$$"""{{{Items(ids)[..^1]}}},"meta":{"next":{{{next}}}}}""";

    public static string Items(IEnumerable<int> ids) => $$"""{"items":[{{string.Join(",", ids.Select(id => $$"""{"id":{{id}}}"""))}}]}""";

    public static Func<HttpContext, Task> Json(string body) => Body(200, "application/json", body);

    public static Func<HttpContext, Task> Status(int status, params (string Name, string Value)[] headers) => context =>
    {
        context.Response.StatusCode = status;
        foreach (var (name, value) in headers) context.Response.Headers[name] = value;
        return Task.CompletedTask;
    };

    public static Func<HttpContext, Task> Body(int status, string type, string body) => async context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(body));
    };

    /// <summary>Promises more than it sends, then breaks the connection.</summary>
    public static Func<HttpContext, Task> Truncated(string body) => async context =>
    {
        context.Response.ContentLength = body.Length * 2;
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(body));
        await context.Response.Body.FlushAsync();
        context.Abort();
    };

    public static Task Reset(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
