namespace FlowDsl.Local;

/// <summary>The execution cannot be redriven: it goes on, has succeeded, is of the type Express, or ended too long ago. The message is the API's reason.</summary>
/// <param name="reason">The reason: <c>Execution is SUCCEEDED and cannot be redriven</c>.</param>
public sealed class ExecutionNotRedrivableException(string reason) : Exception(reason);
