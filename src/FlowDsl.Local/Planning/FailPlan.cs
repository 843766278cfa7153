using FlowDsl.Asl.Model;

namespace FlowDsl.Local.Planning;

/// <summary>Fail: ends the scope with an error.</summary>
internal sealed record FailPlan(State State, Template? Error, Template? Cause) : StatePlan(State);
