using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Pipelines.Tests.Runs;

/// <summary>An API that answers as a test says.</summary>
public sealed class BrokenApi : IAsyncDisposable
{
    private readonly WebApplication _server;
    private int _requests;

    private BrokenApi(WebApplication server) => _server = server;

    public string Url => _server.Urls.First();

    public int Requests => _requests;

    public static async Task<BrokenApi> StartAsync(Func<HttpContext, Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var api = new BrokenApi(builder.Build());
        api._server.Run(context =>
        {
            Interlocked.Increment(ref api._requests);
            return answer(context);
        });
        await api._server.StartAsync();
        return api;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
