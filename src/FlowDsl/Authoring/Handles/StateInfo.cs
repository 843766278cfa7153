namespace FlowDsl;

/// <summary>The running state, as the context object tells it. For use inside lambdas that are handed to the builder.</summary>
public sealed class StateInfo
{
    internal static StateInfo Instance { get; } = new();

    private StateInfo() { }

    /// <summary>The state's name.</summary>
    [ContextPath("State.Name")]
    public string Name => throw ExecutionInfo.OutsideOfALambda();

    /// <summary>When the state was entered.</summary>
    [ContextPath("State.EnteredTime")]
    public DateTimeOffset EnteredTime => throw ExecutionInfo.OutsideOfALambda();

    /// <summary>How often the state was retried in this visit. Only a Task, Parallel or Map has it.</summary>
    [ContextPath("State.RetryCount")]
    public int RetryCount => throw ExecutionInfo.OutsideOfALambda();
}
