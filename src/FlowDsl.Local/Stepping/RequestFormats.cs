using FlowDsl.Jsonata;
using FlowDsl.Local.Planning;

namespace FlowDsl.Local.Stepping;

/// <summary>What Step Functions itself checks of a request before it sends it.</summary>
internal static class RequestFormats
{
    // "Allow a list of values associated with the same key": a list even for one value.
    private static readonly string[] s_lists = ["Headers", "QueryParameters"];

    // Step Functions sets them itself, or they are the transport's: https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html.
    private static readonly string[] s_headers =
        ["Accept-Encoding", "Authorization", "Cache-Control", "Connection", "Content-Encoding", "Date", "Expect", "Host", "Origin", "Transfer-Encoding", "Upgrade", "Via"];

    private static readonly string[] s_headerPrefixes = ["x-amz-", "x-amzn-", "x-forwarded-"];

    /// <exception cref="StateFailure">A field has not the form that the integration takes.</exception>
    public static void Check(ResourceName resource, JsonataValue request)
    {
        var wrong = resource.Type switch
        {
            "apigateway" => s_lists.Where(field => request.TryGetMember(field, out var value) && !AreLists(value)).Select(field => $"The value of the field '{field}' has an invalid format").ToList(),
            "http" when request.TryGetMember("Headers", out var headers) && headers.Kind is JsonataKind.Object =>
                headers.EnumerateMembers().Where(header => IsReserved(header.Key)).Select(header => $"The header '{header.Key}' is not supported").ToList(),
            _ => [],
        };
        if (wrong.Count > 0)
            throw new StateFailure(ErrorNames.Runtime, $"The Parameters '{request.ToJson()}' could not be used to start the Task: [{string.Join(", ", wrong)}]");
    }

    private static bool IsReserved(string header) =>
        s_headers.Contains(header, StringComparer.OrdinalIgnoreCase) || s_headerPrefixes.Any(prefix => header.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

    private static bool AreLists(JsonataValue value) => value.Kind is JsonataKind.Null
        || (value.Kind is JsonataKind.Object && value.EnumerateMembers().All(member => member.Value.Kind is JsonataKind.Array or JsonataKind.Null));
}
