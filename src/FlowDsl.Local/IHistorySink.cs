using FlowDsl.Local.History;

namespace FlowDsl.Local;

/// <summary>Takes the events of an execution, its children and the executions that its tasks start while they happen.</summary>
public interface IHistorySink
{
    /// <summary>Called for every event of an execution, in order. In real time executions that tasks started run beside the one around them, and call at the same time from threads of their own.</summary>
    /// <param name="executionId">The ARN of the execution, of a child of a distributed Map, or of an execution that a task started.</param>
    /// <param name="happened">The event.</param>
    void Record(string executionId, HistoryEvent happened);
}
