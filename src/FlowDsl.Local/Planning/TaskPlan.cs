using FlowDsl.Asl.Model;

namespace FlowDsl.Local.Planning;

/// <summary>Task: work done elsewhere.</summary>
internal sealed record TaskPlan(State State, ResourceName Resource) : FalliblePlan(State)
{
    public NumberField? Timeout { get; init; }

    public NumberField? Heartbeat { get; init; }

    public Template? Credentials { get; init; }

    public string ResourceText { get; } = ((TaskState)State).Resource;
}
