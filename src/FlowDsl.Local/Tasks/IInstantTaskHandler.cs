namespace FlowDsl.Local.Tasks;

/// <summary>A task handler that has its answers ready, as mocks have: in virtual time it is asked without a thread of its own.</summary>
public interface IInstantTaskHandler : ITaskHandler
{
    /// <summary>Does one attempt, without waiting for anything.</summary>
    /// <param name="invocation">What to do.</param>
    TaskOutcome Run(TaskInvocation invocation);
}
