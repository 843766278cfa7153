using FlowDsl.Asl.Model;

namespace FlowDsl.Local.Planning;

/// <summary>Map: one scope for each item.</summary>
internal sealed record MapPlan(State State, ScopePlan Processor) : FanPlan(State)
{
    public Template? Items { get; init; }

    public Template? ItemSelector { get; init; }

    public Template? MaxConcurrency { get; init; }

    public override ScopePlan Scope(int index) => Processor;
}
