using System.Text.Json;

namespace FlowDsl.Local.StateTests;

/// <summary>What a tested state did.</summary>
public sealed record StateTestResult
{
    /// <summary>How it ended.</summary>
    public required StateTestStatus Status { get; init; }

    /// <summary>What the next state would get; null when there is no output.</summary>
    public JsonElement? Output { get; init; }

    /// <summary>The error's name.</summary>
    public string? Error { get; init; }

    /// <summary>What happened.</summary>
    public string? Cause { get; init; }

    /// <summary>The state that would follow; null at the end and on failure.</summary>
    public string? NextState { get; init; }

    /// <summary>The data between the stages; null at the level <see cref="InspectionLevel.Info"/>.</summary>
    public StateInspection? InspectionData { get; init; }
}
