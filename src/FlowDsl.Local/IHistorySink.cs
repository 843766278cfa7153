using FlowDsl.Local.History;

namespace FlowDsl.Local;

/// <summary>Takes the events of an execution and its children while they happen.</summary>
public interface IHistorySink
{
    /// <summary>Called for every event, in order, on the thread that runs the execution.</summary>
    /// <param name="executionId">The ARN of the execution, or of the child of a distributed Map.</param>
    /// <param name="happened">The event.</param>
    void Record(string executionId, HistoryEvent happened);
}
