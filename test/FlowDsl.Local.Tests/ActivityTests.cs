using FlowDsl.Asl.Json;
using FlowDsl.Local.Tasks;

namespace FlowDsl.Local.Tests;

public class ActivityTests
{
    private const string Arn = "arn:aws:states:us-east-1:123456789012:activity:act";

    private readonly Scripted _offers = Scripted.InTurn(new TaskUnanswered { IsOffered = true });

    private LocalExecution Start(string more = "") => Machines.Load($$"""
        "W": { "Type": "Succeed" },
        "A": { "Type": "Parallel", "Next": "W", "Branches": [
          { "StartAt": "T", "States": { "T": { "Type": "Task", "Resource": "{{Arn}}", {{more}} "End": true } } },
          { "StartAt": "Clock", "States": { "Clock": { "Type": "Wait", "Seconds": 100, "End": true } } } ] }
        """).Start(Machines.Request("""{ "n": 1 }""", _offers));

    private static Task<ActivityTask?> Poll(LocalExecution execution, string arn = Arn) => execution.GetActivityTaskAsync(arn, "worker");

    private static async Task Offer(LocalExecution execution)
    {
        // The request, and that it was offered.
        await execution.StepAsync();
        await execution.StepAsync();
    }

    [Fact]
    public async Task A_worker_gets_the_input_and_answers_with_the_token()
    {
        var execution = Start();
        await Offer(execution);

        var task = (await Poll(execution))!;
        Assert.Equal("""{"n":1}""", JsonStyle.Compact(task.Input));
        execution.SendTaskSuccess(task.TaskToken, JsonElements.Parse("5"));
        var result = await execution.RunAsync();

        Assert.Equal("[5,{\"n\":1}]", JsonStyle.Compact(result.Output!.Value));
        Assert.Equal(["ActivityScheduled", "ActivityStarted", "ActivitySucceeded"], result.Types().Where(type => type.StartsWith("Activity", StringComparison.Ordinal)));
        Assert.Equal("worker", result.History.Single(step => step.Type == "ActivityStarted").Details!.Value.GetProperty("workerName").GetString());
    }

    [Fact]
    public async Task There_is_work_as_soon_as_it_was_offered()
    {
        var execution = Start();
        while (_offers.Invocations.Count == 0) await execution.StepAsync();

        Assert.NotNull(await Poll(execution));
    }

    [Fact]
    public async Task A_worker_that_asks_while_the_execution_runs_and_ends_always_hears_an_answer()
    {
        for (var round = 0; round < 200; round++)
        {
            var execution = Start();
            var run = Task.Run(() => execution.RunAsync());
            while (!run.IsCompleted)
                if (await execution.GetActivityTaskAsync(Arn) is { } work) execution.SendTaskSuccess(work.TaskToken, work.Input);

            Assert.Null(await execution.GetActivityTaskAsync(Arn));
        }
    }

    [Fact]
    public async Task There_is_no_work_at_another_activity_nor_twice()
    {
        var execution = Start();
        await Offer(execution);

        Assert.Null(await Poll(execution, Arn + "2"));
        Assert.NotNull(await Poll(execution));
        Assert.Null(await Poll(execution));
    }

    [Fact]
    public async Task The_timeout_begins_when_a_worker_takes_the_task()
    {
        var execution = Start(""" "TimeoutSeconds": 30, """);
        await Offer(execution);
        while (execution.Now == Machines.Start) await execution.StepAsync();
        Assert.Equal((ExecutionStatus.Running, Machines.Start.AddSeconds(100)), (execution.Status, execution.Now));

        Assert.NotNull(await Poll(execution));
        var result = await execution.RunAsync();

        Assert.Equal(("States.Timeout", TimeSpan.FromSeconds(130)), (result.Error, result.VirtualDuration));
        Assert.Contains("ActivityTimedOut", result.Types());
    }

    [Fact]
    public async Task A_worker_that_shows_no_heartbeat_is_given_up()
    {
        var execution = Start(""" "TimeoutSeconds": 90, "HeartbeatSeconds": 10, """);
        await Offer(execution);
        var task = (await Poll(execution))!;
        execution.SendTaskHeartbeat(task.TaskToken);

        var result = await execution.RunAsync();

        Assert.Equal(("States.Timeout", TimeSpan.FromSeconds(10)), (result.Error, result.VirtualDuration));
    }

    [Fact]
    public async Task A_workers_failure_is_the_tasks()
    {
        var execution = Start();
        await Offer(execution);
        execution.SendTaskFailure((await Poll(execution))!.TaskToken, "E", "c");

        Assert.Equal(("E", "c"), ((await execution.RunAsync()).Error, execution.Result.Cause));
        Assert.Null(await execution.GetActivityTaskAsync(Arn));
    }

    [Fact]
    public async Task An_activity_that_the_account_has_not_fails_the_execution_before_anything_is_scheduled()
    {
        var definition = AslReader.Read($$"""{ "StartAt": "T", "States": { "T": { "Type": "Task", "Resource": "{{Arn}}", "End": true } } }""");
        var machine = LocalStateMachine.Load(definition, new LocalOptions { Activities = [Arn + "2"] });

        var result = await machine.RunAsync(Machines.Request("{}", _offers));

        Assert.Equal("States.Runtime", result.Error);
        Assert.Equal($"An error occurred while executing the state 'T' (entered at the event id #2). The activity {Arn} does not exist.", result.Cause);
        Assert.Equal(["ExecutionStarted", "TaskStateEntered", "ExecutionFailed"], result.Types());
    }
}
