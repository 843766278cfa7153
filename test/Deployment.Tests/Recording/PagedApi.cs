using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Deployment.Tests.Recording;

/// <summary>An API of three pages: a small one, one so large that it goes to S3 in parts, and the empty one at the end. Under <c>/broken</c> the large page ends in what is no JSON.</summary>
internal sealed class PagedApi : IAsyncDisposable
{
    // Of noise, so that it stays larger than a part of an upload when it is compressed.
    private const int LargeRecords = 400;

    private readonly WebApplication _app;

    private PagedApi(WebApplication app) => _app = app;

    public string Url => _app.Urls.Single();

    public static async Task<PagedApi> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapGet("/whole", context => AnswerAsync(context, broken: false));
        app.MapGet("/broken", context => AnswerAsync(context, broken: true));
        await app.StartAsync();
        return new PagedApi(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static async Task AnswerAsync(HttpContext context, bool broken)
    {
        context.Response.ContentType = "application/json";
        var offset = int.Parse(context.Request.Query["offset"]!, System.Globalization.CultureInfo.InvariantCulture);
        var records = offset == 0 ? 1 : offset == 1 ? LargeRecords : 0;
        await context.Response.WriteAsync("[");
        for (var n = 0; n < records; n++)
            await context.Response.WriteAsync($$"""{{(n > 0 ? "," : "")}}{"n":{{n}},"noise":"{{(records == 1 ? "" : Convert.ToBase64String(RandomNumberGenerator.GetBytes(65_536)))}}"}""");
        await context.Response.WriteAsync(broken && records > 1 ? ",}" : "]");
    }
}
