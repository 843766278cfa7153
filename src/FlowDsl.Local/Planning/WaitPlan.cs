using FlowDsl.Asl.Model;

namespace FlowDsl.Local.Planning;

/// <summary>Wait: for seconds or until an instant.</summary>
internal sealed record WaitPlan(State State, Template? Seconds, Template? Timestamp) : StatePlan(State);
