using FlowDsl.Asl.Model;

namespace FlowDsl.Local.Planning;

/// <summary>Succeed: ends its scope.</summary>
internal sealed record SucceedPlan(State State) : StatePlan(State);
