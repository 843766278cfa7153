using FlowDsl.Local.History;
using FlowDsl.Local.Observing;

namespace FlowDsl.Local.Stepping;

/// <summary>Where a step's effects go: whoever drives the execution does them. An interface, so that a step makes no list of things that nobody wants.</summary>
internal interface IEffects
{
    bool WantsHistory { get; }

    bool WantsNotices { get; }

    /// <summary>Looks into the one state that is tested; null in an execution.</summary>
    IStateProbe? Probe => null;

    void Recorded(Realm realm, HistoryEvent happened);

    void Noticed(ExecutionNotice notice);

    /// <summary>A <see cref="TimerElapsed"/> with this ticket is to come at this time.</summary>
    void TimerSet(int ticket, DateTimeOffset due);

    /// <summary>A task is to be done.</summary>
    void TaskDue(TaskDue task);

    /// <summary>Items are to be read, or results to be written.</summary>
    void StoreDue(StoreDue request);

    /// <summary>A child of a distributed Map ended.</summary>
    void ChildEnded(ChildEnded child);

    /// <summary>A distributed Map's run ended, and all its children before it.</summary>
    void MapRunEnded(MapRunResult run);
}
