using FlowDsl.Asl.Model;
using FlowDsl.Jsonata;

namespace FlowDsl.Local.Planning;

/// <summary>Pass: hands on.</summary>
internal sealed record PassPlan(State State) : StatePlan(State)
{
    /// <summary>JSONPath: what it hands on, whatever its input is.</summary>
    public JsonataValue? FixedResult { get; init; }

    public Template? Parameters { get; init; }

    public ResultPlan Result { get; init; } = ResultPlan.Whole;
}
