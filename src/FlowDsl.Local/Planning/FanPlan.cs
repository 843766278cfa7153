using FlowDsl.Asl.Model;

namespace FlowDsl.Local.Planning;

/// <summary>A state that runs scopes of its own: Parallel and Map.</summary>
internal abstract record FanPlan(State State) : FalliblePlan(State)
{
    public string StartedType { get; } = State.Type + "StateStarted";

    public string SucceededType { get; } = State.Type + "StateSucceeded";

    public string FailedType { get; } = State.Type + "StateFailed";

    /// <summary>What runs in a branch or iteration; null when there is none of that index.</summary>
    public abstract ScopePlan? Scope(int index);
}
