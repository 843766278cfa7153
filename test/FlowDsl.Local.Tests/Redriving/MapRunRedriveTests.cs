using FlowDsl.Asl.Json;
using FlowDsl.Local.Tasks;
using FlowDsl.Local.Tests.Distributing;

namespace FlowDsl.Local.Tests.Redriving;

public class MapRunRedriveTests
{
    private const string Call = """ "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "Arguments": { "item": "{% $states.input %}" }, "End": true """;

    [Fact]
    public async Task Only_the_children_that_did_not_succeed_are_redriven_under_their_own_names()
    {
        var broken = true;
        var tasks = new Scripted(task => broken && task.Arguments.GetProperty("item").GetInt32() == 2 ? new TaskFailed("E", "c") : Scripted.Succeeded($"{task.Arguments.GetProperty("item")}0"));
        var execution = Machines.Load(Maps.Of("\"MaxConcurrency\": 1,", Call)).Start(Machines.Request("[1,2,3]", tasks));
        var failed = await execution.RunAsync();
        broken = false;

        var result = await RedriveTests.Again(execution);

        Assert.Equal("[10,20,30]", JsonStyle.Compact(result.Output!.Value));
        Assert.Equal([1, 2, 2, 3], tasks.Invocations.Select(task => task.Arguments.GetProperty("item").GetInt32()));
        Assert.Equal(["ExecutionRedriven", "MapRunRedriven", "MapRunSucceeded", "MapStateSucceeded", "MapStateExited", "ExecutionSucceeded"], result.Types().Skip(7));
        var before = Assert.Single(failed.MapRuns);
        var after = Assert.Single(result.MapRuns);
        Assert.Equal((before.MapRunArn, 1, 3), (after.MapRunArn, after.RedriveCount, after.ExecutionCounts.Succeeded));
        Assert.Equal($$"""{"mapRunArn":"{{after.MapRunArn}}","redriveCount":1}""", result.History.Single(step => step.Type == "MapRunRedriven").Details!.Value.GetRawText());
        var child = after.Executions.Single(one => one.Index == 1);
        Assert.Equal(before.Executions.Single(one => one.Index == 1).ExecutionId, child.ExecutionId);
        Assert.Equal(["ExecutionStarted", "TaskStateEntered", "TaskScheduled", "TaskStarted", "TaskFailed", "ExecutionFailed", "ExecutionRedriven", "TaskScheduled", "TaskStarted", "TaskSucceeded", "TaskStateExited", "ExecutionSucceeded"],
            child.History.Select(step => step.Type));
    }

    [Fact]
    public async Task Express_children_start_anew_under_new_names()
    {
        var tasks = Scripted.InTurn(new TaskFailed("E", "c"), Scripted.Succeeded("1"));
        var execution = Machines.Load(Maps.Of("", Call, "EXPRESS")).Start(Machines.Request("[1]", tasks));
        var first = (await execution.RunAsync()).MapRuns[0].Executions[0];

        var result = await RedriveTests.Again(execution);

        Assert.Equal("[1]", JsonStyle.Compact(result.Output!.Value));
        var second = result.MapRuns[0].Executions.Single(child => child.Status == ExecutionStatus.Succeeded);
        Assert.NotEqual(first.ExecutionId, second.ExecutionId);
        Assert.Equal("ExecutionStarted", second.History[0].Type);
    }

    [Fact]
    public async Task No_more_children_are_redriven_at_once_than_may_run()
    {
        var execution = Machines.Load(Maps.Of("\"MaxConcurrency\": 2, \"ToleratedFailureCount\": 4,", Call)).Start(Machines.Request("[1,2,3,4,5,6]", Scripted.InTurn(new TaskFailed("E", "c"))));
        Assert.Equal("States.ExceedToleratedFailureThreshold", (await execution.RunAsync()).Error);

        execution.Redrive();
        await execution.StepAsync();

        Assert.Equal(["A", "One", "One"], execution.CurrentStates);
    }

    [Fact]
    public async Task What_fails_again_counts_again_and_may_be_redriven_again()
    {
        var execution = Machines.Load(Maps.Of("\"ToleratedFailureCount\": 1,", Call)).Start(Machines.Request("[1,2,3]", Scripted.InTurn(new TaskFailed("E", "c"))));
        await execution.RunAsync();

        var result = await RedriveTests.Again(execution);

        Assert.Equal(("States.ExceedToleratedFailureThreshold", RedriveStatus.Redrivable), (result.Error, result.RedriveStatus));
        Assert.Equal(3, result.MapRuns[0].ExecutionCounts.Total);
        Assert.Equal(2, (await RedriveTests.Again(execution)).MapRuns[0].RedriveCount);
    }

    [Fact]
    public async Task A_run_that_was_stopped_is_taken_up_after_being_written_down()
    {
        var machine = Machines.Load(Maps.Of("\"MaxConcurrency\": 1,", """ "Type": "Wait", "Seconds": "{% $states.input %}", "End": true """));
        var execution = machine.Start(Machines.Request("[1,2,3]"));
        while (execution.Now < Machines.Start.AddSeconds(1)) await execution.StepAsync();
        execution.Stop();
        await execution.RunAsync();

        var result = await RedriveTests.Again(machine.Resume(execution.WriteDown(), Machines.Request()));

        Assert.Equal((ExecutionStatus.Succeeded, "[1,2,3]"), (result.Status, JsonStyle.Compact(result.Output!.Value)));
        Assert.Equal(TimeSpan.FromSeconds(6), result.VirtualDuration);
    }

    [Fact]
    public async Task Items_that_could_not_be_read_are_read_again_in_a_run_of_their_own()
    {
        var store = new MemoryStore();
        var execution = Machines.Load(Maps.Of(Maps.Reader("\"InputType\": \"JSON\""))).Start(Machines.Request() with { Items = store });
        Assert.Equal("States.ItemReaderFailed", (await execution.RunAsync()).Error);
        store.With("k", "[7]");

        var result = await RedriveTests.Again(execution);

        Assert.Equal("[7]", JsonStyle.Compact(result.Output!.Value));
        Assert.Equal(2, result.MapRuns.Select(run => run.MapRunArn).Distinct().Count());
    }
}
