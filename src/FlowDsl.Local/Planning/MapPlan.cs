using FlowDsl.Asl.Model;
using FlowDsl.Asl.Paths;

namespace FlowDsl.Local.Planning;

/// <summary>Map: one scope for each item.</summary>
internal sealed record MapPlan(State State, ScopePlan Processor) : FanPlan(State)
{
    /// <summary>JSONata: the items or their expression.</summary>
    public Template? Items { get; init; }

    /// <summary>JSONPath: where the items are.</summary>
    public JsonPath? ItemsPath { get; init; }

    public Template? ItemSelector { get; init; }

    public NumberField? MaxConcurrency { get; init; }

    /// <summary>Set when the iterations are executions of their own.</summary>
    public DistributedPlan? Distributed { get; init; }

    public override ScopePlan Scope(int index) => Processor;
}
