using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Deployment.Tests.Recording;

/// <summary>Stands before a server of AWS's APIs, passes every request on and keeps what it was.</summary>
public sealed class RecordingProxy : IAsyncDisposable
{
    private static readonly string[] s_hopHeaders = ["Connection", "Keep-Alive", "Transfer-Encoding", "Host"];
    private readonly WebApplication _app;
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    private readonly Uri _target;

    private RecordingProxy(WebApplication app, Uri target) => (_app, _target) = (app, target);

    public string Url => _app.Urls.Single();

    public ConcurrentQueue<RecordedCall> Calls { get; } = new();

    public static async Task<RecordingProxy> StartAsync(string target)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(server => server.Limits.MaxRequestBodySize = null).UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var proxy = new RecordingProxy(app, new Uri(target));
        app.Run(proxy.PassOnAsync);
        await app.StartAsync();
        return proxy;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _client.Dispose();
    }

    private async Task PassOnAsync(HttpContext context)
    {
        var request = context.Request;
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        Calls.Enqueue(new RecordedCall(request.Method, request.Path, request.QueryString.ToString(), request.Headers["X-Amz-Target"], body.Length < 65_536 ? System.Text.Encoding.UTF8.GetString(body.ToArray()) : ""));
        body.Position = 0;
        using var passed = new HttpRequestMessage(new HttpMethod(request.Method), new Uri(_target, request.Path + request.QueryString)) { Content = new StreamContent(body) };
        foreach (var header in request.Headers.Where(header => !s_hopHeaders.Contains(header.Key, StringComparer.OrdinalIgnoreCase)))
            if (!passed.Headers.TryAddWithoutValidation(header.Key, (IEnumerable<string>)header.Value!)) passed.Content.Headers.TryAddWithoutValidation(header.Key, (IEnumerable<string>)header.Value!);
        using var answer = await _client.SendAsync(passed, HttpCompletionOption.ResponseHeadersRead, context.RequestAborted);
        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (var header in answer.Headers.Concat(answer.Content.Headers).Where(header => !s_hopHeaders.Contains(header.Key, StringComparer.OrdinalIgnoreCase)))
            context.Response.Headers[header.Key] = header.Value.ToArray();
        if (request.Method != "HEAD" && context.Response.StatusCode is not (204 or 304)) await answer.Content.CopyToAsync(context.Response.Body);
    }
}
