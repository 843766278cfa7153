using Microsoft.AspNetCore.Http;

namespace Handlers.Tests.Fakes;

/// <summary>What an API saw of a request.</summary>
public sealed record SeenRequest(string PathAndQuery, IReadOnlyDictionary<string, string> Headers)
{
    public string? Authorization => Headers.GetValueOrDefault("Authorization");

    internal static SeenRequest Of(HttpRequest request) => new(
        request.Path + request.QueryString,
        request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase));
}
