using FlowDsl.Asl.Model;

namespace FlowDsl.Local.Planning;

/// <summary>A state made ready to run.</summary>
internal abstract record StatePlan(State State)
{
    public string Name => State.Name;

    /// <summary>Null: the state's result, or its input where it has none, is handed on.</summary>
    public Template? Output { get; init; }

    public AssignPlan Assign { get; init; } = AssignPlan.Nothing;

    /// <summary>The state that follows; null at the end of the scope.</summary>
    public string? Next => (State as ContinuingState)?.Next;
}
