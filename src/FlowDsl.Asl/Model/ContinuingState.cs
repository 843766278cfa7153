namespace FlowDsl.Asl.Model;

/// <summary>A state that goes on to another one or ends its scope: Task, Pass, Wait, Parallel, Map.</summary>
public abstract record ContinuingState : State
{
    /// <summary>The state that follows, or null when <see cref="End"/> is true.</summary>
    public string? Next { get; init; }

    /// <summary>True when the scope ends with this state.</summary>
    public bool End { get; init; }
}
