using FlowDsl.Local.Driving;
using FlowDsl.Local.History;
using FlowDsl.Local.Observing;
using FlowDsl.Local.Stepping;

namespace FlowDsl.Local.Tests.Stepping;

/// <summary>Takes a step's effects: history as lines, timers and tasks for whoever drives.</summary>
internal sealed class Collecting(Agenda agenda) : IEffects
{
    public List<string> History { get; } = [];

    public Queue<TaskDue> Due { get; } = new();

    public bool WantsHistory => true;

    public bool WantsNotices => false;

    public static string Line(HistoryEvent step) => $"{step.Id} {step.PreviousEventId} {step.Timestamp:O} {step.Type} {step.DetailsName} {step.Details?.GetRawText()}";

    public void Recorded(Realm realm, HistoryEvent happened) => History.Add(Line(happened));

    public void Noticed(ExecutionNotice notice) => throw new NotSupportedException();

    public void TimerSet(int ticket, DateTimeOffset due) => agenda.Add(new TimerElapsed(due, ticket));

    public void TaskDue(TaskDue task) => Due.Enqueue(task);

    public void StoreDue(StoreDue request) => throw new NotSupportedException();

    public void ChildEnded(ChildEnded child)
    {
    }

    public void MapRunEnded(MapRunResult run)
    {
    }
}
