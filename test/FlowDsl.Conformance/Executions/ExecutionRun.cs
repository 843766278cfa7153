using System.Text.Json;

namespace FlowDsl.Conformance.Executions;

/// <summary>What an execution came to here.</summary>
public sealed record ExecutionRun
{
    /// <summary>Why it did not run to an end: a refusal to load, a crash, a hang; null when it did.</summary>
    public string? Fault { get; init; }

    /// <summary>As AWS writes it: <c>SUCCEEDED</c>, <c>TIMED_OUT</c>.</summary>
    public string Status { get; init; } = "";

    /// <summary>The output, when it succeeded.</summary>
    public JsonElement? Output { get; init; }

    /// <summary>The error's name, if any.</summary>
    public string? Error { get; init; }

    /// <summary>The cause, if any.</summary>
    public string? Cause { get; init; }

    /// <summary>The history.</summary>
    public IReadOnlyList<RunEvent> Events { get; init; } = [];
}
