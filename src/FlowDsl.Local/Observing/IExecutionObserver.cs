namespace FlowDsl.Local.Observing;

/// <summary>Watches an execution while it runs, for a live display.</summary>
public interface IExecutionObserver
{
    /// <summary>Called for every notice, in order, on the thread that runs the execution: the execution goes on when it returns.</summary>
    void Observe(ExecutionNotice notice);
}
