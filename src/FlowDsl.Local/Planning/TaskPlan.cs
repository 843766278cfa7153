using FlowDsl.Asl.Model;

namespace FlowDsl.Local.Planning;

/// <summary>Task: work done elsewhere.</summary>
internal sealed record TaskPlan(State State, ResourceName Resource) : FalliblePlan(State)
{
    public Template? Arguments { get; init; }

    public Template? TimeoutSeconds { get; init; }

    public Template? HeartbeatSeconds { get; init; }

    public Template? Credentials { get; init; }
}
