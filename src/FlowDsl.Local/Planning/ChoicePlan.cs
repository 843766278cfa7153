using FlowDsl.Asl.Model;

namespace FlowDsl.Local.Planning;

/// <summary>Choice: the rules in their order.</summary>
internal sealed record ChoicePlan(State State, IReadOnlyList<RulePlan> Rules, string? Default) : StatePlan(State);
