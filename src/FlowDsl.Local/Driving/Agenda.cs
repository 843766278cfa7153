using FlowDsl.Local.Stepping;

namespace FlowDsl.Local.Driving;

/// <summary>What will happen, by when. At the same instant a task's end comes before a timer, so that a task that takes its whole time is in time.</summary>
internal sealed class Agenda
{
    private readonly PriorityQueue<ExecutionEvent, (long Ticks, int Rank, long Order)> _events = new();
    private long _order;

    /// <summary>When the next event is due, if there is one.</summary>
    public DateTimeOffset? Next => _events.TryPeek(out var next, out _) ? next.At : null;

    /// <summary>All of it, in order.</summary>
    public IEnumerable<ExecutionEvent> Events => _events.UnorderedItems.OrderBy(one => one.Priority).Select(one => one.Element);

    public void Add(ExecutionEvent happening) => _events.Enqueue(happening, (happening.At.UtcTicks, happening is TimerElapsed ? 1 : 0, _order++));

    /// <summary>Whether what is next has happened by now, and is no timer: a timer at this instant still lets others be in time.</summary>
    public bool HasHappened(DateTimeOffset now) => _events.TryPeek(out var next, out _) && next is not TimerElapsed && next.At <= now;

    /// <summary>Takes the next event out, if it is due.</summary>
    public bool TryTake(DateTimeOffset now, out ExecutionEvent happening)
    {
        if (!_events.TryPeek(out happening!, out _) || happening.At > now) return false;
        _events.Dequeue();
        return true;
    }
}
