namespace Handlers.Runtime;

/// <summary>One invocation as the Runtime API hands it out.</summary>
/// <param name="Id">Goes into the addresses of its answer.</param>
/// <param name="Deadline">When Lambda ends it.</param>
/// <param name="TraceId">Its X-Ray trace, if there is one.</param>
/// <param name="Payload">Its input, JSON.</param>
internal sealed record Invocation(string Id, DateTimeOffset Deadline, string? TraceId, byte[] Payload);
