using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Handlers.Runtime;

/// <summary>Lambda's Runtime API, version 2018-06-01: <see href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html"/>.</summary>
/// <param name="client">Without a timeout: the next invocation may be hours away.</param>
/// <param name="host">Host and port, as <c>AWS_LAMBDA_RUNTIME_API</c> gives them.</param>
internal sealed class RuntimeApi(HttpClient client, string host)
{
    private readonly string _base = $"http://{host}/2018-06-01/runtime";

    /// <summary>Waits for an invocation.</summary>
    internal async Task<Invocation> NextAsync(CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{_base}/invocation/next");
        using var response = await SendAsync(request, cancellationToken);
        if (response.StatusCode != HttpStatusCode.OK) throw Unexpected(request, response);
        var id = Header(response, "Lambda-Runtime-Aws-Request-Id") ?? throw new RuntimeFault("An invocation came without its request id.");
        var deadline = long.TryParse(Header(response, "Lambda-Runtime-Deadline-Ms"), NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds)
            ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)
            : throw new RuntimeFault($"Invocation {id} came without its deadline.");
        return new Invocation(id, deadline, Header(response, "Lambda-Runtime-Trace-Id"), await response.Content.ReadAsByteArrayAsync(cancellationToken));
    }

    /// <summary>Answers an invocation.</summary>
    /// <returns>False when the answer is larger than Lambda takes; an error must be reported then.</returns>
    internal async Task<bool> RespondAsync(string id, byte[] result)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{_base}/invocation/{id}/response") { Content = Json(result, "application/json") };
        using var response = await SendAsync(request, CancellationToken.None);
        if (response.StatusCode == HttpStatusCode.RequestEntityTooLarge) return false;
        return response.IsSuccessStatusCode ? true : throw Unexpected(request, response);
    }

    /// <summary>Reports that an invocation failed.</summary>
    internal Task FailAsync(string id, ErrorReport report) => ReportAsync($"{_base}/invocation/{id}/error", report);

    /// <summary>Reports that the function cannot start.</summary>
    internal Task FailInitAsync(ErrorReport report) => ReportAsync($"{_base}/init/error", report);

    private async Task ReportAsync(string address, ErrorReport report)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = Json(JsonSerializer.SerializeToUtf8Bytes(report, RuntimeJson.Default.ErrorReport), "application/vnd.aws.lambda.error+json"),
        };
        request.Headers.TryAddWithoutValidation("Lambda-Runtime-Function-Error-Type", report.ErrorType);
        using var response = await SendAsync(request, CancellationToken.None);
        if (!response.IsSuccessStatusCode) throw Unexpected(request, response);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await client.SendAsync(request, cancellationToken);
        }
        catch (HttpRequestException e)
        {
            throw new RuntimeFault($"{request.Method} {request.RequestUri!.AbsolutePath}: {e.Message}", e);
        }
    }

    private static string? Header(HttpResponseMessage response, string name) => response.Headers.TryGetValues(name, out var values) ? values.First() : null;

    private static ByteArrayContent Json(byte[] body, string type) => new(body) { Headers = { ContentType = new MediaTypeHeaderValue(type) } };

    private static RuntimeFault Unexpected(HttpRequestMessage request, HttpResponseMessage response) =>
        new($"{request.Method} {request.RequestUri!.AbsolutePath}: {(int)response.StatusCode} {response.ReasonPhrase}");
}
