namespace FlowDsl.Asl.Json;

/// <summary>RFC 6901.</summary>
internal static class JsonPointers
{
    public static string Of(IEnumerable<string> segments) =>
        string.Concat(segments.Select(segment => "/" + segment.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)));
}
