namespace FlowDsl.Asl.Paths;

/// <summary>A path selects nothing. The message is the one that Step Functions shows: <c>No results for path: $['x']</c>.</summary>
/// <param name="message">The reason.</param>
public sealed class PathNotFoundException(string message) : Exception(message)
{
    /// <summary>
    /// Whether the path ends with an index beyond the end of an array. Where such a path is a whole value of a payload template, Step Functions was
    /// measured to give null instead of failing; as an argument of an intrinsic function it fails like the others.
    /// </summary>
    public bool IsPastEnd { get; init; }
}
