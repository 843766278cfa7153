using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Medallion.Local.Apis;

/// <summary>Serves a sample API on a free port of 127.0.0.1 until it is disposed.</summary>
internal sealed class LoopbackApi : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly ISampleApi _api;

    private LoopbackApi(WebApplication server, ISampleApi api) => (_server, _api) = (server, api);

    /// <summary>The address to ask.</summary>
    public string Endpoint => _server.Urls.First() + _api.Path;

    /// <summary>Starts to serve.</summary>
    public static async Task<LoopbackApi> StartAsync(ISampleApi api, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = builder.Build();
        server.Run(context => AnswerAsync(api, context));
        await server.StartAsync(cancellationToken);
        return new LoopbackApi(server, api);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static async Task AnswerAsync(ISampleApi api, HttpContext context)
    {
        if (context.Request.Path != api.Path)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var answer = api.Answer(context.Request.Query.ToDictionary(parameter => parameter.Key, parameter => parameter.Value[^1] ?? "", StringComparer.Ordinal));
        context.Response.StatusCode = answer.Status;
        if (answer.Body.IsEmpty) return;
        context.Response.ContentType = answer.ContentType;
        context.Response.ContentLength = answer.Body.Length;
        await context.Response.Body.WriteAsync(answer.Body, context.RequestAborted);
    }
}
