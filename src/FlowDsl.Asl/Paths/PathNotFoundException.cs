namespace FlowDsl.Asl.Paths;

/// <summary>A path selects nothing. The message is the one that Step Functions shows: <c>No results for path: $['x']</c>.</summary>
/// <param name="message">The reason.</param>
public sealed class PathNotFoundException(string message) : Exception(message);
