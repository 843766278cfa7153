namespace FlowDsl.Asl.Json;

/// <summary>JSON pointers, as diagnostics have them. See https://www.rfc-editor.org/rfc/rfc6901.</summary>
public static class JsonPointers
{
    /// <summary>The pointer to the value that these names of members and indexes of elements lead to; empty for the whole document.</summary>
    public static string Of(IEnumerable<string> segments) => string.Concat(segments.Select(segment =>
        "/" + segment.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)));

    /// <summary>The names and indexes that a pointer is made of.</summary>
    public static IReadOnlyList<string> Segments(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. text.Split('/').Skip(1).Select(segment => segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))];
    }
}
