using FlowDsl.Asl.Model;

namespace FlowDsl.Local.Planning;

/// <summary>A state whose errors can be retried and caught.</summary>
internal abstract record FalliblePlan(State State) : StatePlan(State)
{
    public IReadOnlyList<Retrier> Retry { get; } = ((FallibleState)State).Retry;

    public IReadOnlyList<CatcherPlan> Catch { get; init; } = [];

    /// <summary>What the work is asked to do: Arguments in JSONata, Parameters in JSONPath. Null: the input.</summary>
    public Template? Arguments { get; init; }

    public ResultPlan Result { get; init; } = ResultPlan.Whole;
}
