namespace FlowDsl.Local.Tasks;

/// <summary>Does the work of Task states: a mock, or local stand-ins for the services.</summary>
public interface ITaskHandler
{
    /// <summary>
    /// Does one attempt. A failure of the service is a <see cref="TaskFailed"/>, which the workflow may retry or catch; an exception is a fault of the
    /// handler and ends the run with it.
    /// </summary>
    /// <param name="invocation">What to do.</param>
    /// <param name="cancellationToken">Cancelled when the task's time is over or the execution is stopped.</param>
    ValueTask<TaskOutcome> RunAsync(TaskInvocation invocation, CancellationToken cancellationToken);
}
