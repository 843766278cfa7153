using System.Text.Json;
using FlowDsl.Conformance.Executions;

namespace FlowDsl.Local.Tests.Conformance;

/// <summary>How histories are compared.</summary>
public class EventsTests
{
    [Fact]
    public void The_mask_of_parallel_branches_cuts_what_the_recordings_cut()
    {
        string[] types =
        [
            "ExecutionStarted", "ParallelStateEntered", "ParallelStateStarted", "PassStateEntered", "PassStateExited", "ParallelStateSucceeded", "ParallelStateExited",
            "ExecutionSucceeded",
        ];

        var masked = ParallelMask.Apply([.. types.Select((type, i) => new RunEvent(i + 1, i, type, null, null))]);

        Assert.Equal([1L, 2L, 3L, 0L, 0L, 7L, 8L], masked.Select(one => one.Id));
    }

    [Fact]
    public void Under_each_parent_events_are_compared_in_order_whatever_their_ids()
    {
        RunEvent[] there = [Event(1, 0, "Started"), Event(2, 1, "A"), Event(3, 1, "B"), Event(4, 2, "C")];

        Assert.Null(Compare().UnderParents(there, [Event(1, 0, "Started"), Event(2, 1, "A"), Event(3, 2, "C"), Event(4, 1, "B")]));
        Assert.StartsWith("event 1: types", Compare().UnderParents(there, [Event(1, 0, "Started"), Event(2, 1, "B"), Event(3, 1, "A"), Event(4, 3, "C")]), StringComparison.Ordinal);
        Assert.NotNull(Compare().UnderParents(there, [Event(1, 0, "Started"), Event(2, 1, "A"), Event(3, 1, "B"), Event(4, 3, "C")]));
    }

    [Fact]
    public void In_order_the_ids_count()
    {
        RunEvent[] there = [Event(1, 0, "Started"), Event(2, 1, "A")];

        Assert.Null(Compare().InOrder(there, there));
        Assert.StartsWith("event 1: ids", Compare().InOrder(there, [Event(1, 0, "Started"), Event(2, 0, "A")]), StringComparison.Ordinal);
        Assert.StartsWith("event 1: 2 events there, 1 here", Compare().InOrder(there, [Event(1, 0, "Started")]), StringComparison.Ordinal);
    }

    private static EventsComparison Compare() => new(new(new(JsonElement.Parse("""{"bindings":{},"tokens":[],"bareTokens":[]}"""), "", "", default)));

    private static RunEvent Event(long id, long previous, string type) => new(id, previous, type, null, null);
}
