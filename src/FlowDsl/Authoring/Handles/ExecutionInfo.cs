namespace FlowDsl;

/// <summary>The running execution, as the context object tells it (<see href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-contextobject.html"/>). For use inside lambdas that are handed to the builder.</summary>
public sealed class ExecutionInfo
{
    internal static ExecutionInfo Instance { get; } = new();

    private ExecutionInfo() { }

    /// <summary>The execution's ARN.</summary>
    [ContextPath("Execution.Id")]
    public string Id => throw OutsideOfALambda();

    /// <summary>The execution's name, unique in its state machine for 90 days.</summary>
    [ContextPath("Execution.Name")]
    public string Name => throw OutsideOfALambda();

    /// <summary>When it started.</summary>
    [ContextPath("Execution.StartTime")]
    public DateTimeOffset StartTime => throw OutsideOfALambda();

    internal static InvalidOperationException OutsideOfALambda() =>
        new("The context object exists only when the workflow runs. Read it inside a lambda that is handed to the builder: () => flow.Execution.Name.");
}
