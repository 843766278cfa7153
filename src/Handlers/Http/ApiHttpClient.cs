using System.Net;

namespace Handlers.Http;

/// <summary>The HTTP client that ingestion needs.</summary>
public static class ApiHttpClient
{
    /// <summary>A client that follows no redirect and keeps no cookie (both would carry credentials along), decompresses, and leaves timing to the handler.</summary>
    public static HttpClient Create()
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            ConnectTimeout = TimeSpan.FromSeconds(15),
        };
        return new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
    }
}
