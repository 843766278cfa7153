using FlowDsl.Local.Observing;
using FlowDsl.Local.Tasks;

namespace FlowDsl.Local.Tests.Stepping;

public class RetryTests
{
    private static string Task(string retry, string more = "\"End\": true") =>
        $$""" "A": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "Retry": [ {{retry}} ], {{more}} } """;

    private static TaskFailed Fails(string error) => new(error, "because");

    private static async Task<(ExecutionResult Result, Scripted Tasks, double[] Delays)> Run(string states, params TaskOutcome[] outcomes)
    {
        var tasks = Scripted.InTurn(outcomes);
        var watching = new Watching();
        var result = await Machines.Load(states).RunAsync(Machines.Request(tasks: tasks) with { Observer = watching, Seed = 7 });
        return (result, tasks, [.. watching.Notices.OfType<RetryScheduled>().Select(notice => notice.Delay.TotalSeconds)]);
    }

    [Fact]
    public async Task Retries_wait_longer_each_time_up_to_the_limit()
    {
        var (result, tasks, delays) = await Run(
            Task("""{ "ErrorEquals": ["E"], "IntervalSeconds": 2, "MaxAttempts": 4, "BackoffRate": 3, "MaxDelaySeconds": 20 }"""), Fails("E"));

        Assert.Equal([2, 6, 18, 20], delays);
        Assert.Equal(TimeSpan.FromSeconds(46), result.VirtualDuration);
        Assert.Equal([1, 2, 3, 4, 5], tasks.Invocations.Select(invocation => invocation.Attempt));
        Assert.Equal(("E", "because"), (result.Error, result.Cause));
    }

    [Fact]
    public async Task Without_fields_there_are_three_retries_after_one_two_and_four_seconds()
    {
        var (_, _, delays) = await Run(Task("""{ "ErrorEquals": ["States.ALL"] }"""), Fails("E"));

        Assert.Equal([1, 2, 4], delays);
    }

    [Fact]
    public async Task Full_jitter_draws_from_the_seed_below_the_delay()
    {
        var retry = Task("""{ "ErrorEquals": ["E"], "IntervalSeconds": 100, "BackoffRate": 1, "MaxAttempts": 5, "JitterStrategy": "FULL" }""");
        var (_, _, delays) = await Run(retry, Fails("E"));

        Assert.Equal(5, delays.Distinct().Count());
        Assert.All(delays, delay => Assert.InRange(delay, 0, 100));
        Assert.Equal(delays, (await Run(retry, Fails("E"))).Delays);
    }

    [Fact]
    public async Task Each_retrier_has_its_own_count_and_a_later_one_never_steps_in()
    {
        var (result, _, delays) = await Run(
            Task("""{ "ErrorEquals": ["E", "F"], "MaxAttempts": 1, "IntervalSeconds": 5 }, { "ErrorEquals": ["States.ALL"], "MaxAttempts": 9, "IntervalSeconds": 7 }"""),
            Fails("E"), Fails("G"), Fails("F"));

        Assert.Equal([5, 7], delays);
        Assert.Equal("F", result.Error);
    }

    [Fact]
    public async Task Zero_attempts_is_never() => Assert.Empty((await Run(Task("""{ "ErrorEquals": ["E"], "MaxAttempts": 0 }"""), Fails("E"))).Delays);

    [Theory]
    [InlineData("States.TaskFailed", "Custom", true)]
    [InlineData("States.TaskFailed", "States.Timeout", false)]
    [InlineData("States.ALL", "States.Timeout", true)]
    [InlineData("States.Timeout", "States.Timeout", true)]
    [InlineData("States.ALL", "States.Runtime", false)]
    [InlineData("States.Runtime", "States.Runtime", false)]
    [InlineData("custom", "Custom", false)]
    public async Task A_retrier_is_for_the_errors_that_its_names_mean(string name, string error, bool retried) =>
        Assert.Equal(retried ? 1 : 0, (await Run(Task($$"""{ "ErrorEquals": ["{{name}}"], "MaxAttempts": 1 }"""), Fails(error))).Delays.Length);

    [Fact]
    public async Task A_second_visit_begins_to_count_anew()
    {
        var (result, tasks, delays) = await Run(
            Task("""{ "ErrorEquals": ["E"], "MaxAttempts": 1 }""", "\"Next\": \"B\"") + """
            , "B": { "Type": "Choice", "Choices": [ { "Condition": "{% $states.input = 2 %}", "Next": "C" } ], "Default": "A" }, "C": { "Type": "Succeed" }
            """, Fails("E"), Scripted.Succeeded("1"), Fails("E"), Scripted.Succeeded("2"));

        Assert.Equal(ExecutionStatus.Succeeded, result.Status);
        Assert.Equal([1, 2, 1, 2], tasks.Invocations.Select(invocation => invocation.Attempt));
        Assert.Equal([1, 1], delays);
    }

    [Fact]
    public async Task Arguments_are_computed_for_every_attempt()
    {
        var tasks = Scripted.InTurn(Fails("E"), Scripted.Succeeded("1"));
        await Machines.Run(Task("""{ "ErrorEquals": ["E"] }""", """ "Arguments": { "n": "{% $states.context.State.RetryCount %}" }, "End": true """), tasks: tasks);

        Assert.Equal(["""{"n":0}""", """{"n":1}"""], tasks.Invocations.Select(invocation => invocation.Arguments.GetRawText()));
    }

    [Fact]
    public async Task A_retry_is_scheduled_and_started_again_without_a_second_entry()
    {
        var (result, _, _) = await Run(Task("""{ "ErrorEquals": ["E"] }"""), Fails("E"), Scripted.Succeeded("1"));

        Assert.Equal(
            ["ExecutionStarted", "TaskStateEntered", "TaskScheduled", "TaskStarted", "TaskFailed", "TaskScheduled", "TaskStarted", "TaskSucceeded", "TaskStateExited", "ExecutionSucceeded"],
            result.Types());
        Assert.Equal([0, 0, 2, 3, 4, 5, 6, 7, 8, 9], result.History.Select(step => step.PreviousEventId));
    }

    [Fact]
    public async Task An_evaluation_error_of_a_Task_can_be_retried()
    {
        var (result, tasks, delays) = await Run(Task("""{ "ErrorEquals": ["States.QueryEvaluationError"], "MaxAttempts": 2 }""", """ "Arguments": "{% $nope %}", "End": true """), Fails("E"));

        Assert.Equal([1, 2], delays);
        Assert.Empty(tasks.Invocations);
        Assert.Equal("States.QueryEvaluationError", result.Error);
    }
}
