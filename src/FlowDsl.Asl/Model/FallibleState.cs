namespace FlowDsl.Asl.Model;

/// <summary>A state whose errors can be retried and caught: Task, Parallel, Map.</summary>
public abstract record FallibleState : ContinuingState
{
    /// <summary>Retriers; the first one that names an error has the say over it.</summary>
    public IReadOnlyList<Retrier> Retry { get; init; } = [];

    /// <summary>Catchers; the first one that names an error takes it, once the retries are used up.</summary>
    public IReadOnlyList<Catcher> Catch { get; init; } = [];
}
