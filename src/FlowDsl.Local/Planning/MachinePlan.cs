namespace FlowDsl.Local.Planning;

/// <summary>A definition made ready to run: expressions parsed, states by name. Shared by all executions of the machine.</summary>
internal sealed record MachinePlan(ScopePlan Root, TimeSpan? Timeout)
{
    /// <summary>The ARNs of the activities that there are; null when each one that a state names is there.</summary>
    public IReadOnlySet<string>? Activities { get; init; }
}
