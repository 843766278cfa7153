using FlowDsl.Asl.Model;

namespace FlowDsl.Local.Planning;

/// <summary>A state whose errors can be retried and caught.</summary>
internal abstract record FalliblePlan(State State) : StatePlan(State)
{
    public IReadOnlyList<Retrier> Retry => ((FallibleState)State).Retry;

    public IReadOnlyList<CatcherPlan> Catch { get; init; } = [];
}
