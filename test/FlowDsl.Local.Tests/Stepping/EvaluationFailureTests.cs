using FlowDsl.Local.Tasks;

namespace FlowDsl.Local.Tests.Stepping;

public class EvaluationFailureTests
{
    private const string Task = """ "Type": "Task", "Resource": "arn:aws:states:::sns:publish" """;

    private static async Task<string> Failure(string states, ITaskHandler? tasks = null)
    {
        var failed = Assert.Single((await Machines.Run(states, tasks: tasks)).History, step => step.Type == "EvaluationFailed");
        return $"{failed.PreviousEventId} {failed.Details!.Value.GetProperty("location").GetString()}";
    }

    [Theory]
    [InlineData("{% {'a': [$sum]} %}")]
    [InlineData("{% [function($x) { $x }] %}")]
    [InlineData("{% $sum %}")]
    public async Task A_function_within_a_result_is_no_json(string expression)
    {
        var result = await Machines.Run($$""" "A": { "Type": "Pass", "Output": "{{expression}}", "End": true } """);

        Assert.Equal("States.QueryEvaluationError", result.Error);
        Assert.EndsWith("returned an unsupported result type.", result.Cause, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_a_state_is_entered_it_hangs_on_what_came_before() =>
        Assert.Equal("0 Output/a", await Failure(""" "A": { "Type": "Pass", "Output": { "a": "{% $nope %}" }, "End": true } """));

    [Fact]
    public async Task On_a_tasks_result_it_hangs_on_the_result() =>
        Assert.Equal("5 Assign/x/y[0]", await Failure($$""" "A": { {{Task}}, "Assign": { "x": { "y": ["{% $states.result.nope %}"] } }, "End": true } """));

    [Fact]
    public async Task In_a_catcher_it_hangs_on_the_failure() => Assert.Equal(
        "5 Catch[0]/Output",
        await Failure(
            $$""" "A": { {{Task}}, "Catch": [ { "ErrorEquals": ["States.ALL"], "Output": "{% $nope %}", "Next": "B" } ], "End": true }, "B": { "Type": "Succeed" } """,
            Scripted.InTurn(new TaskFailed("E", "because"))));

    [Fact]
    public async Task After_a_wait_it_hangs_on_the_states_entry() =>
        Assert.Equal("2 Output", await Failure(""" "A": { "Type": "Wait", "Seconds": 5, "Output": "{% $nope %}", "End": true } """));

    [Fact]
    public async Task After_a_Maps_iterations_it_hangs_on_the_last_of_them() => Assert.Equal(
        "7 Output",
        await Failure(""" "A": { "Type": "Map", "Items": [1], "Output": "{% $nope %}", "ItemProcessor": { "StartAt": "B", "States": { "B": { "Type": "Pass", "End": true } } }, "End": true } """));

    [Theory]
    [InlineData(""" "Type": "Parallel", "Branches": [ { "StartAt": "B", "States": { "B": { "Type": "Pass", "Output": "{% $nope %}", "End": true } } } ] """)]
    [InlineData(""" "Type": "Map", "Items": [1], "ItemProcessor": { "StartAt": "B", "States": { "B": { "Type": "Pass", "Output": "{% $nope %}", "End": true } } } """)]
    public async Task It_is_told_once_where_it_passes_to_what_is_around_the_state(string around)
    {
        var result = await Machines.Run($$""" "A": { {{around}}, "Catch": [ { "ErrorEquals": ["States.QueryEvaluationError"], "Next": "C" } ], "End": true }, "C": { "Type": "Succeed" } """);

        Assert.Equal(ExecutionStatus.Succeeded, result.Status);
        Assert.Equal("B", Assert.Single(result.History, step => step.Type == "EvaluationFailed").Details!.Value.GetProperty("state").GetString());
    }
}
