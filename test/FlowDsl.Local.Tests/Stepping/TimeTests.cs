using FlowDsl.Local.Observing;
using FlowDsl.Local.Tasks;

namespace FlowDsl.Local.Tests.Stepping;

public class TimeTests
{
    private static readonly TaskOutcome s_slow = Scripted.Succeeded("1") with { Takes = TimeSpan.FromSeconds(10) };

    private static string Task(string more) => $$""" "A": { "Type": "Task", "Resource": "arn:aws:states:::glue:startJobRun.sync", {{more}} "End": true } """;

    [Fact]
    public async Task A_wait_of_a_year_is_over_at_once_in_virtual_time()
    {
        var result = await Machines.Run(""" "A": { "Type": "Wait", "Seconds": "{% $states.input.s %}", "End": true } """, """{ "s": 31536000 }""");

        Assert.Equal(TimeSpan.FromDays(365), result.VirtualDuration);
        Assert.Equal(Machines.Start.AddDays(365), result.History[^1].Timestamp);
    }

    [Theory]
    [InlineData("2026-03-01T12:00:10Z", 10)]
    [InlineData("2026-03-01T13:00:10.500+01:00", 10.5)]
    [InlineData("2026-03-01T12:00:00.123456789Z", 0.1234567)]
    [InlineData("1999-01-01T00:00:00Z", 0)]
    public async Task A_wait_until_an_instant_ends_then_or_at_once_when_it_is_past(string timestamp, double seconds) => Assert.Equal(
        seconds, (await Machines.Run($$""" "A": { "Type": "Wait", "Timestamp": "{{timestamp}}", "End": true } """)).VirtualDuration.TotalSeconds, precision: 7);

    [Theory]
    [InlineData("\"Timestamp\": \"{% '2026-03-01' %}\"", "States.QueryEvaluationError")]
    [InlineData("\"Timestamp\": \"{% '2026-03-01T12:00:00' %}\"", "States.QueryEvaluationError")]
    [InlineData("\"Timestamp\": \"{% '2026-13-01T12:00:00Z' %}\"", "States.QueryEvaluationError")]
    [InlineData("\"Timestamp\": \"{% 5 %}\"", "States.QueryEvaluationError")]
    [InlineData("\"Timestamp\": \"9999-01-01T00:00:00Z\"", "States.Runtime")]
    [InlineData("\"Seconds\": \"{% -1 %}\"", "States.QueryEvaluationError")]
    [InlineData("\"Seconds\": \"{% 1.5 %}\"", "States.QueryEvaluationError")]
    [InlineData("\"Seconds\": \"{% '5' %}\"", "States.QueryEvaluationError")]
    [InlineData("\"Seconds\": \"{% 100000000 %}\"", "States.QueryEvaluationError")]
    public async Task A_wait_for_what_is_no_time_fails(string wait, string error) =>
        Assert.Equal(error, (await Machines.Run($$""" "A": { "Type": "Wait", {{wait}}, "End": true } """)).Error);

    [Fact]
    public async Task A_task_that_takes_longer_than_its_timeout_times_out_without_a_cause()
    {
        var result = await Machines.Run(Task(""" "TimeoutSeconds": 9, """), tasks: Scripted.InTurn(s_slow));

        Assert.Equal((ExecutionStatus.Failed, "States.Timeout", null), (result.Status, result.Error, result.Cause));
        Assert.Equal(TimeSpan.FromSeconds(9), result.VirtualDuration);
        Assert.Equal("""{"resourceType":"glue","resource":"startJobRun.sync","error":"States.Timeout"}""", result.History.Single(step => step.Type == "TaskTimedOut").Details!.Value.GetRawText());
    }

    [Fact]
    public async Task A_task_that_takes_exactly_its_timeout_is_in_time()
    {
        var result = await Machines.Run(Task(""" "TimeoutSeconds": "{% 5 * 2 %}", """), tasks: Scripted.InTurn(s_slow));

        Assert.Equal((ExecutionStatus.Succeeded, TimeSpan.FromSeconds(10)), (result.Status, result.VirtualDuration));
    }

    [Fact]
    public async Task The_answer_of_an_attempt_that_timed_out_is_not_taken_for_that_of_the_next()
    {
        var tasks = Scripted.InTurn(Scripted.Succeeded("\"late\"") with { Takes = TimeSpan.FromSeconds(12) }, Scripted.Succeeded("\"in time\"") with { Takes = TimeSpan.FromSeconds(4) });

        var result = await Machines.Run(Task(""" "TimeoutSeconds": 10, "Retry": [ { "ErrorEquals": ["States.Timeout"] } ], """), tasks: tasks);

        Assert.Equal("in time", result.Output!.Value.GetString());
        Assert.Equal(TimeSpan.FromSeconds(15), result.VirtualDuration);
    }

    [Fact]
    public async Task A_task_with_a_token_times_out_when_no_heartbeat_comes()
    {
        var result = await Machines.Run(
            """ "A": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken", "TimeoutSeconds": 60, "HeartbeatSeconds": 5, "End": true } """, tasks: Scripted.InTurn(s_slow));

        Assert.Equal(("States.Timeout", TimeSpan.FromSeconds(5)), (result.Error, result.VirtualDuration));
    }

    [Theory]
    [InlineData("States.HeartbeatTimeout")]
    [InlineData("States.Timeout")]
    public async Task A_missing_heartbeat_is_caught_by_its_own_name_and_as_a_timeout(string name)
    {
        var result = await Machines.Run(
            $$"""
            "A": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken", "TimeoutSeconds": 60, "HeartbeatSeconds": 5,
                "Catch": [ { "ErrorEquals": ["States.TaskFailed"], "Next": "C" }, { "ErrorEquals": ["{{name}}"], "Next": "B" } ], "End": true },
            "B": { "Type": "Succeed" }, "C": { "Type": "Fail" }
            """, tasks: Scripted.InTurn(s_slow));

        Assert.Equal("States.Timeout", result.Output!.Value.GetProperty("Error").GetString());
        Assert.Equal(TimeSpan.FromSeconds(5), result.VirtualDuration);
    }

    [Fact]
    public async Task A_missing_heartbeat_keeps_its_name_where_it_passes_to_what_is_around_the_task() => Assert.Equal(
        ExecutionStatus.Succeeded,
        (await Machines.Run(
            """
            "A": { "Type": "Parallel", "Catch": [ { "ErrorEquals": ["States.HeartbeatTimeout"], "Next": "B" } ], "End": true, "Branches": [ { "StartAt": "T", "States": {
                "T": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken", "HeartbeatSeconds": 5, "End": true } } } ] },
            "B": { "Type": "Succeed" }
            """, tasks: Scripted.InTurn(s_slow))).Status);

    [Fact]
    public async Task A_timeout_is_no_missing_heartbeat() => Assert.Equal(
        "States.Timeout",
        (await Machines.Run(
            """
            "A": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken", "TimeoutSeconds": 5, "HeartbeatSeconds": "{% 10 %}",
                "Catch": [ { "ErrorEquals": ["States.HeartbeatTimeout"], "Next": "B" } ], "End": true },
            "B": { "Type": "Succeed" }
            """, tasks: Scripted.InTurn(s_slow))).Error);

    [Fact]
    public async Task The_machines_timeout_ends_the_execution_whatever_it_does()
    {
        var result = await Machines.Run(
            """
            "A": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "Catch": [ { "ErrorEquals": ["States.ALL"], "Next": "B" } ], "Next": "B" },
            "B": { "Type": "Wait", "Seconds": 1, "Next": "B" }, "Z": { "Type": "Succeed" }
            """, tasks: Scripted.InTurn(s_slow), more: "\"TimeoutSeconds\": 25,");

        Assert.Equal((ExecutionStatus.TimedOut, null, null), (result.Status, result.Error, result.Cause));
        Assert.Equal(TimeSpan.FromSeconds(25), result.VirtualDuration);
        Assert.Equal(("ExecutionTimedOut", 0), (result.History[^1].Type, result.History[^1].PreviousEventId));
    }

    [Fact]
    public async Task Now_is_the_executions_clock() => Assert.Equal(
        "\"2026-03-01T12:01:00.000Z\"",
        await Machines.Output(""" "A": { "Type": "Wait", "Seconds": 60, "Output": "{% $now() %}", "End": true } """));

    [Fact]
    public async Task Waits_are_told_to_those_who_watch()
    {
        var watching = new Watching();
        await Machines.Load(""" "A": { "Type": "Wait", "Seconds": 3, "End": true } """).RunAsync(Machines.Request() with { Observer = watching });

        Assert.Equal(new WaitStarted(Machines.Start, "A", TimeSpan.FromSeconds(3)), watching.Notices.OfType<WaitStarted>().Single());
    }
}
