using FlowDsl.Local.Tasks;

namespace FlowDsl.Local.Tests.Stepping;

public class CatchTests
{
    private static string Task(string catchers, string more = "") => $$"""
        "A": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", {{more}} "Assign": { "x": "state" }, "Catch": [ {{catchers}} ], "End": true },
        "B": { "Type": "Pass", "End": true, "Output": { "in": "{% $states.input %}", "x": "{% $exists($x) ? $x : 'none' %}" } },
        "C": { "Type": "Fail", "Error": "WrongCatcher" }
        """;

    private static Scripted Fails(string error = "E") => Scripted.InTurn(new TaskFailed(error, "because"));

    [Fact]
    public async Task A_caught_error_hands_the_error_output_on_and_skips_the_states_own_Assign() =>
        Assert.Equal("""{"in":{"Error":"E","Cause":"because"},"x":"none"}""", await Machines.Output(Task("""{ "ErrorEquals": ["E"], "Next": "B" }"""), tasks: Fails()));

    [Fact]
    public async Task A_catchers_Output_and_Assign_read_the_error_output_and_the_input() => Assert.Equal(
        """{"in":["E",1],"x":"because"}""",
        await Machines.Output(
            Task("""{ "ErrorEquals": ["States.ALL"], "Output": ["{% $states.errorOutput.Error %}", "{% $states.input.i %}"], "Assign": { "x": "{% $states.errorOutput.Cause %}" }, "Next": "B" }"""),
            """{ "i": 1 }""", Fails()));

    [Fact]
    public async Task The_first_catcher_that_names_the_error_takes_it() => Assert.Equal(
        """{"in":{"Error":"E","Cause":"because"},"x":"none"}""",
        await Machines.Output(Task("""{ "ErrorEquals": ["F"], "Next": "C" }, { "ErrorEquals": ["States.TaskFailed"], "Next": "B" }, { "ErrorEquals": ["States.ALL"], "Next": "C" }"""), tasks: Fails()));

    [Fact]
    public async Task States_Runtime_is_never_caught() =>
        Assert.Equal("States.Runtime", (await Machines.Run(Task("""{ "ErrorEquals": ["States.ALL"], "Next": "B" }"""), tasks: Fails("States.Runtime"))).Error);

    [Fact]
    public async Task Retries_come_before_the_catcher()
    {
        var tasks = Fails();
        var result = await Machines.Run(Task("""{ "ErrorEquals": ["E"], "Next": "B" }""", """ "Retry": [ { "ErrorEquals": ["E"], "MaxAttempts": 2 } ], """), tasks: tasks);

        Assert.Equal(ExecutionStatus.Succeeded, result.Status);
        Assert.Equal(3, tasks.Invocations.Count);
    }

    [Fact]
    public async Task A_caught_state_still_exits()
    {
        var result = await Machines.Run(Task("""{ "ErrorEquals": ["E"], "Next": "B" }"""), tasks: Fails());

        Assert.Equal(["TaskFailed", "TaskStateExited", "PassStateEntered"], result.Types().Skip(4).Take(3));
    }

    [Fact]
    public async Task An_error_in_a_states_own_Output_is_caught() => Assert.Equal(
        "States.QueryEvaluationError",
        (await Machines.Run(Task("""{ "ErrorEquals": ["States.ALL"], "Output": "{% $states.errorOutput.Error %}", "Next": "B" }""", """ "Output": "{% $nope %}", """)))
            .Output!.Value.GetProperty("in").GetString());

    [Fact]
    public async Task An_error_in_a_catcher_fails_the_execution()
    {
        var result = await Machines.Run(Task("""{ "ErrorEquals": ["States.ALL"], "Output": "{% $nope %}", "Next": "B" }"""), tasks: Fails());

        Assert.Equal("States.QueryEvaluationError", result.Error);
        Assert.Contains("'Catch[0]/Output'", result.Cause, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("States.HeartbeatTimeout", 5, true)]
    [InlineData("States.HeartbeatTimeout", 60, false)]
    [InlineData("States.Timeout", 5, true)]
    [InlineData("States.TaskFailed", 5, false)]
    public async Task A_missing_heartbeat_is_caught_by_its_own_name_and_told_as_a_timeout(string name, int heartbeat, bool caught)
    {
        var result = await Machines.Run($$"""
            "A": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken", "TimeoutSeconds": 30, "HeartbeatSeconds": "{% {{heartbeat}} %}", "End": true,
              "Retry": [ { "ErrorEquals": ["{{name}}"], "MaxAttempts": 1 } ], "Catch": [ { "ErrorEquals": ["{{name}}"], "Next": "B" } ] },
            "B": { "Type": "Pass", "End": true }
            """, tasks: Scripted.InTurn(new TaskUnanswered()));

        Assert.Equal(caught ? 2 : 1, result.Types().Count(type => type == "TaskTimedOut"));
        Assert.Equal("States.Timeout", caught ? result.Output!.Value.GetProperty("Error").GetString() : result.Error);
    }

    [Fact]
    public async Task The_error_output_of_a_timeout_has_an_empty_cause() => Assert.Equal(
        """{"in":{"Error":"States.Timeout","Cause":""},"x":"none"}""",
        await Machines.Output(Task("""{ "ErrorEquals": ["States.Timeout"], "Next": "B" }""", "\"TimeoutSeconds\": 1,"), tasks: Scripted.InTurn(Scripted.Succeeded("1") with { Takes = TimeSpan.FromSeconds(2) })));

    [Fact]
    public async Task A_caught_error_is_placed_in_the_raw_input_and_OutputPath_is_not_applied()
    {
        var machine = LocalStateMachine.Load(FlowDsl.Asl.Json.AslReader.Read("""
            { "StartAt": "A", "States": {
              "A": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "InputPath": "$.a", "OutputPath": "$.nope", "Catch": [ { "ErrorEquals": ["E"], "ResultPath": "$.error", "Next": "B" } ], "End": true },
              "B": { "Type": "Pass", "End": true } } }
            """));

        var result = await machine.RunAsync(Machines.Request("""{ "a": 1 }""", Fails()));

        Assert.Equal("""{"a":1,"error":{"Error":"E","Cause":"because"}}""", FlowDsl.Asl.Json.JsonStyle.Compact(result.Output!.Value));
    }
}
