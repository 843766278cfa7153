using FlowDsl.Asl.Json;
using FlowDsl.Local.Observing;
using FlowDsl.Local.Tasks;

namespace FlowDsl.Local.Tests.Driving;

public class DriverTests
{
    private const string Call = """ "A": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "TimeoutSeconds": 60, "End": true } """;

    private static LocalStateMachine OnJumpingClock(string states, string more = "") => LocalStateMachine.Load(
        AslReader.Read($$"""{ "QueryLanguage": "JSONata", "StartAt": "A", {{more}} "States": { {{states}} } }"""), new LocalOptions { Clock = new JumpingClock() });

    [Fact]
    public async Task A_handler_that_never_returns_is_cancelled_and_its_task_times_out()
    {
        var never = new Never();

        var result = await OnJumpingClock(Call).RunAsync(Machines.Request(tasks: never));

        Assert.Equal(("States.Timeout", TimeSpan.FromSeconds(60)), (result.Error, result.VirtualDuration));
        Assert.True((await never.Given.Task).IsCancellationRequested);
    }

    [Fact]
    public async Task A_handler_that_never_returns_cannot_outlive_the_machines_timeout()
    {
        var result = await OnJumpingClock(""" "A": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "End": true } """, "\"TimeoutSeconds\": 9,")
            .RunAsync(Machines.Request(tasks: new Never()));

        Assert.Equal((ExecutionStatus.TimedOut, TimeSpan.FromSeconds(9)), (result.Status, result.VirtualDuration));
    }

    [Fact]
    public async Task A_task_that_nobody_answers_and_that_has_no_timeout_ends_with_the_longest_life_of_an_execution()
    {
        var result = await OnJumpingClock(Call.Replace("\"TimeoutSeconds\": 60,", "", StringComparison.Ordinal)).RunAsync(Machines.Request(tasks: new TaskAnswers().On("A", new TaskUnanswered())));

        Assert.Equal((ExecutionStatus.TimedOut, TimeSpan.FromDays(365)), (result.Status, result.VirtualDuration));
        Assert.Equal("ExecutionTimedOut", result.History[^1].Type);
    }

    [Fact]
    public async Task In_real_time_an_execution_that_is_cancelled_ends_when_that_happens()
    {
        var clock = new JumpingClock();
        using var stop = new CancellationTokenSource();
        var tasks = new Scripted(_ =>
        {
            clock.CreateTimer(_ => { }, null, TimeSpan.FromSeconds(20), Timeout.InfiniteTimeSpan).Dispose();
            stop.Cancel();
            return new TaskUnanswered();
        });
        var machine = LocalStateMachine.Load(
            AslReader.Read("""{ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "End": true } } }"""), new LocalOptions { Clock = clock });

        var result = await machine.RunAsync(Machines.Request(tasks: tasks) with { RealTime = true }, stop.Token);

        Assert.Equal((ExecutionStatus.Aborted, TimeSpan.FromSeconds(20)), (result.Status, result.VirtualDuration));
    }

    [Fact]
    public async Task In_real_time_a_wait_takes_its_time_by_the_real_clock()
    {
        var result = await OnJumpingClock(""" "A": { "Type": "Wait", "Seconds": 40, "Next": "B" }, "B": { "Type": "Pass", "End": true } """)
            .RunAsync(Machines.Request() with { RealTime = true });

        Assert.Equal(ExecutionStatus.Succeeded, result.Status);
        Assert.InRange(result.WallDuration.TotalSeconds, 40, 41);
        Assert.InRange(result.VirtualDuration.TotalSeconds, 40, 41);
    }

    [Fact]
    public async Task In_real_time_a_task_is_awaited_and_what_it_says_it_takes_comes_on_top()
    {
        var tasks = Scripted.InTurn(Scripted.Succeeded("5") with { Takes = TimeSpan.FromSeconds(20) });

        var result = await LocalStateMachine.Load(AslReader.Read($$"""{ "QueryLanguage": "JSONata", "StartAt": "A", "States": { {{Call.Replace("\"TimeoutSeconds\": 60,", "", StringComparison.Ordinal)}} } }"""), new LocalOptions { Clock = new JumpingClock() })
            .RunAsync(Machines.Request(tasks: tasks) with { RealTime = true });

        Assert.Equal("5", result.Output!.Value.GetRawText());
        Assert.InRange(result.VirtualDuration.TotalSeconds, 20, 21);
    }

    [Fact]
    public async Task In_virtual_time_no_wall_time_passes_on_the_clock()
    {
        var result = await OnJumpingClock(""" "A": { "Type": "Wait", "Seconds": 40, "End": true } """).RunAsync(Machines.Request());

        Assert.Equal((TimeSpan.FromSeconds(40), TimeSpan.Zero), (result.VirtualDuration, result.WallDuration));
    }

    [Fact]
    public async Task A_stopped_execution_is_aborted()
    {
        using var stop = new CancellationTokenSource();
        var tasks = new Scripted(_ =>
        {
            stop.Cancel();
            return Scripted.Succeeded("1");
        });

        var result = await Machines.Load(Call).RunAsync(Machines.Request(tasks: tasks), stop.Token);

        Assert.Equal((ExecutionStatus.Aborted, null, null), (result.Status, result.Error, result.Cause));
        Assert.Equal(("ExecutionAborted", 0), (result.History[^1].Type, result.History[^1].PreviousEventId));
    }

    [Fact]
    public async Task What_a_handler_throws_is_thrown_to_the_caller_and_is_no_failure_of_the_workflow() =>
        Assert.Equal("no such mock", (await Assert.ThrowsAsync<InvalidOperationException>(
            () => Machines.Run(Call, tasks: new Scripted(_ => throw new InvalidOperationException("no such mock"))))).Message);

    [Fact]
    public async Task The_same_request_gives_the_same_history()
    {
        var machine = Machines.Load("""
            "A": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken", "Arguments": { "r": "{% $random() %}", "t": "{% $states.context.Task.Token %}", "at": "{% $millis() %}" },
              "Retry": [ { "ErrorEquals": ["E"], "JitterStrategy": "FULL" } ], "End": true }
            """);
        async Task<string> History(int seed) => string.Join('\n', (await machine.RunAsync(Machines.Request(tasks: Scripted.InTurn(new TaskFailed("E", ""), Scripted.Succeeded("1"))) with { Seed = seed })).History);

        Assert.Equal(await History(1), await History(1));
        Assert.NotEqual(await History(1), await History(2));
    }

    [Fact]
    public async Task Those_who_watch_are_told_in_order()
    {
        var watching = new Watching();
        await Machines.Load("""
            "A": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "Retry": [ { "ErrorEquals": ["E"], "MaxAttempts": 1 } ], "Catch": [ { "ErrorEquals": ["E"], "Next": "B" } ], "End": true },
            "B": { "Type": "Fail", "Error": "Over" }
            """).RunAsync(Machines.Request(tasks: Scripted.InTurn(new TaskFailed("E", "c"))) with { Observer = watching });

        Assert.Equal(
            [typeof(StateEntered), typeof(TaskAttemptStarted), typeof(TaskAttemptFailed), typeof(RetryScheduled), typeof(TaskAttemptStarted), typeof(TaskAttemptFailed),
             typeof(ErrorCaught), typeof(StateExited), typeof(StateEntered), typeof(ExecutionEnded)],
            watching.Notices.Select(notice => notice.GetType()));
        var second = Machines.Start.AddSeconds(1);
        Assert.Equal(new TaskAttemptFailed(second, "A", 2, "E", "c"), watching.Notices[5]);
        Assert.Equal(new ErrorCaught(second, "A", "E", "c", "B"), watching.Notices[6]);
        Assert.Equal(new ExecutionEnded(second, ExecutionStatus.Failed, null, "Over", null), watching.Notices[9]);
    }

    private sealed class Never : ITaskHandler
    {
        /// <summary>The token that it was given: it may begin only after its time is over.</summary>
        public TaskCompletionSource<CancellationToken> Given { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public ValueTask<TaskOutcome> RunAsync(TaskInvocation invocation, CancellationToken cancellationToken)
        {
            Given.SetResult(cancellationToken);
            return new(new TaskCompletionSource<TaskOutcome>().Task);
        }
    }
}
