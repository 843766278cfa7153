using FlowDsl.Asl.Model;

namespace FlowDsl.Local.Planning;

/// <summary>Pass: hands on.</summary>
internal sealed record PassPlan(State State) : StatePlan(State);
