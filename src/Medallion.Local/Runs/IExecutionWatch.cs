using FlowDsl.Local.Observing;
using FlowDsl.Local.Tasks;

namespace Medallion.Local.Runs;

/// <summary>Watches one execution for an <see cref="IRunView"/>.</summary>
internal interface IExecutionWatch : IExecutionObserver
{
    /// <summary>An attempt of a task has ended.</summary>
    void Done(TaskInvocation invocation, TaskOutcome outcome);

    /// <summary>The execution has ended.</summary>
    void End(DayOutcome outcome);
}
