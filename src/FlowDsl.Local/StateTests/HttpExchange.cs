using FlowDsl.Jsonata;

namespace FlowDsl.Local.StateTests;

/// <summary>
/// What an HTTP Task sends and gets, made of its arguments and its result.
/// See https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html.
/// </summary>
internal static class HttpExchange
{
    public static InspectedRequest Request(JsonataValue asked, string region)
    {
        var endpoint = Text(asked, "ApiEndpoint");
        var query = asked.TryGetMember("QueryParameters", out var parameters) ? UrlEncoding.Of(parameters, UrlEncoding.Repeat) : "";
        // These are Step Functions' own.
        string[] own = ["range: bytes=0-262144", $"user-agent: Amazon|StepFunctions|HttpInvoke|{region}"];
        return new InspectedRequest(
            Protocol(asked), Text(asked, "Method"), query.Length == 0 ? endpoint : $"{endpoint}{(endpoint?.Contains('?') == true ? '&' : '?')}{query}", Headers(asked, own), Body(asked));
    }

    public static InspectedResponse Response(JsonataValue asked, JsonataValue answer) => new(
        Protocol(asked), Text(answer, "StatusCode"), Text(answer, "StatusText"), Headers(answer, []), answer.TryGetMember("ResponseBody", out var body) ? Plain(body) : null);

    private static string? Protocol(JsonataValue asked) => Text(asked, "ApiEndpoint")?.Split("://") is [var protocol, _] ? protocol : null;

    private static string? Body(JsonataValue asked)
    {
        if (!asked.TryGetMember("RequestBody", out var body)) return null;
        if (!asked.TryGetMember("Transform", out var transform) || Text(transform, "RequestBodyEncoding") != "URL_ENCODED") return Plain(body);
        var format = transform.TryGetMember("RequestEncodingOptions", out var options) ? Text(options, "ArrayFormat") : null;
        return UrlEncoding.Of(body, format ?? UrlEncoding.Indices);
    }

    private static string Headers(JsonataValue of, string[] more)
    {
        var given = of.TryGetMember("Headers", out var headers) && headers.Kind is JsonataKind.Object ? headers.EnumerateMembers() : [];
        return $"[{string.Join(", ", [.. given.Select(header => $"{header.Key}: {Joined(header.Value)}"), .. more])}]";
    }

    private static string Joined(JsonataValue value) => value.Kind is JsonataKind.Array ? string.Join(", ", value.EnumerateItems().Select(Plain)) : Plain(value);

    private static string? Text(JsonataValue of, string name) => of.TryGetMember(name, out var value) ? Plain(value) : null;

    private static string Plain(JsonataValue value) => value.Kind is JsonataKind.String ? value.AsString() : value.ToJson();
}
