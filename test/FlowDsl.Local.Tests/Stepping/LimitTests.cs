using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Json;

namespace FlowDsl.Local.Tests.Stepping;

public class LimitTests
{
    private static string Text(int bytes) => "\"" + new string('x', bytes - 2) + "\"";

    private const string Call = """
        "A": { "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Catch": [ { "ErrorEquals": ["States.ALL"], "Next": "B" } ], "End": true }, "B": { "Type": "Pass", "End": true }
        """;

    [Fact]
    public async Task A_result_of_256_KiB_passes() =>
        Assert.Equal(262_144, (await Machines.Output(Call, tasks: Scripted.Always(Text(262_144)))).Length);

    [Fact]
    public async Task A_larger_result_is_a_failure_of_the_task_that_can_be_caught() => Assert.Equal(
        """{"Error":"States.DataLimitExceeded","Cause":"The state/task 'lambda' returned a result with a size exceeding the maximum number of bytes service limit."}""",
        await Machines.Output(Call, tasks: Scripted.Always(Text(262_145))));

    [Fact]
    public async Task The_limit_counts_bytes_of_UTF_8_without_white_space()
    {
        Assert.Contains("DataLimitExceeded", await Machines.Output(Call, tasks: Scripted.Always("\"" + new string('ü', 131_072) + "\"")), StringComparison.Ordinal);
        Assert.Equal("[1]", await Machines.Output(Call, tasks: Scripted.Always("[" + new string(' ', 300_000) + "1]")));
    }

    [Fact]
    public async Task An_output_that_grows_too_large_ends_the_execution()
    {
        var result = await Machines.Run(""" "A": { "Type": "Pass", "Output": "{% $pad('', 262143, 'x') %}", "End": true } """);

        Assert.Equal(("States.DataLimitExceeded", "The state/task 'A' returned a result with a size exceeding the maximum number of bytes service limit."), (result.Error, result.Cause));
    }

    [Fact]
    public async Task It_ends_the_execution_from_within_a_branch_too() => Assert.Equal(
        "States.DataLimitExceeded",
        (await Machines.Run("""
            "A": { "Type": "Parallel", "Catch": [ { "ErrorEquals": ["States.ALL"], "Next": "B" } ], "End": true, "Branches": [ { "StartAt": "P", "States": {
                "P": { "Type": "Pass", "Output": "{% $pad('', 262143, 'x') %}", "End": true } } } ] },
            "B": { "Type": "Succeed" }
            """)).Error);

    [Fact]
    public async Task An_input_that_is_too_large_is_refused_as_StartExecution_does() => Assert.Equal(
        DiagnosticCodes.InputTooLarge,
        Assert.Single((await Assert.ThrowsAsync<DiagnosticException>(() => Machines.Run(Call, Text(262_145)))).Diagnostics).Code);

    [Fact]
    public async Task A_loop_without_end_ends_with_the_history()
    {
        var result = await Machines.Run(""" "A": { "Type": "Pass", "Next": "B" }, "B": { "Type": "Wait", "Seconds": 60, "Next": "A" }, "C": { "Type": "Succeed" } """);

        Assert.Equal((ExecutionStatus.Failed, "States.Runtime"), (result.Status, result.Error));
        Assert.Equal(25_000, result.History.Count);
        Assert.Equal("ExecutionFailed", result.History[^1].Type);
    }

    [Fact]
    public async Task An_expression_that_never_ends_fails_and_does_not_hang()
    {
        var result = await Machines.Run(""" "A": { "Type": "Pass", "Output": "{% ($f := function($x) { 1 + $f($x) }; $f(1)) %}", "End": true } """);

        Assert.Equal("States.QueryEvaluationError", result.Error);
    }

    [Fact]
    public async Task A_document_as_deep_as_can_be_read_passes()
    {
        var deep = new string('[', 512) + new string(']', 512);

        Assert.Equal(deep, await Machines.Output(""" "A": { "Type": "Pass", "Assign": { "x": "{% $states.input %}" }, "Next": "B" }, "B": { "Type": "Pass", "Output": "{% $x %}", "End": true } """, deep));
        Assert.Equal(JsonStyle.Compact(JsonElements.Parse(deep)), deep);
    }

    [Theory]
    [InlineData(""" "A": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "Arguments": "{% $pad('', 262143, 'x') %}", "Catch": [ { "ErrorEquals": ["States.ALL"], "Next": "B" } ], "End": true } """)]
    [InlineData(""" "A": { "Type": "Parallel", "Arguments": "{% $pad('', 262143, 'x') %}", "End": true, "Branches": [ { "StartAt": "C", "States": { "C": { "Type": "Succeed" } } } ] } """)]
    [InlineData(""" "A": { "Type": "Map", "Items": [1], "ItemSelector": "{% $pad('', 262143, 'x') %}", "End": true, "ItemProcessor": { "StartAt": "C", "States": { "C": { "Type": "Succeed" } } } } """)]
    public async Task What_a_state_hands_to_its_work_is_limited_too_and_cannot_be_caught(string state)
    {
        var result = await Machines.Run(state + """, "B": { "Type": "Pass", "End": true } """);

        Assert.Equal(("States.DataLimitExceeded", "The state/task 'A' returned a result with a size exceeding the maximum number of bytes service limit."), (result.Error, result.Cause));
    }

    [Theory]
    [InlineData("\"x\": \"{% $pad('', 262142, 'x') %}\"", true)]
    [InlineData("\"x\": \"{% $pad('', 262143, 'x') %}\"", false)]
    [InlineData("\"x\": \"{% $pad('', 131072, 'x') %}\", \"y\": \"{% $pad('', 131072, 'x') %}\"", false)]
    public async Task A_variable_and_an_Assign_are_limited_as_documents_are(string assign, bool fits) =>
        Assert.Equal(fits ? null : "States.DataLimitExceeded", (await Machines.Run($$""" "A": { "Type": "Pass", "Assign": { {{assign}} }, "End": true } """)).Error);

    [Theory]
    [InlineData(41, null)]
    [InlineData(42, "States.DataLimitExceeded")]
    public async Task All_variables_of_an_execution_together_have_10_MiB(int states, string? error)
    {
        // Each state assigns a variable of its own; the first one assigns the same as the second.
        var chain = Enumerable.Range(0, states).Select(i =>
            $$""" "{{(i == 0 ? "A" : $"S{i}")}}": { "Type": "Pass", "Assign": { "v{{Math.Max(1, i)}}": "{% $pad('', 262142, 'x') %}" }, {{(i == states - 1 ? "\"End\": true" : $"\"Next\": \"S{i + 1}\"")}} } """);

        Assert.Equal(error, (await Machines.Run(string.Join(',', chain))).Error);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("100000000")]
    [InlineData("9000000000000000000")]
    public void The_machines_timeout_has_a_range(string seconds) => Assert.Equal(
        "FLOW1111",
        Assert.Single(Assert.Throws<DiagnosticException>(() => Machines.Load(Call, $"\"TimeoutSeconds\": {seconds},")).Diagnostics).Code.Id);

    [Fact]
    public async Task A_Standard_execution_is_open_for_a_year_at_most()
    {
        var result = await Machines.Run(""" "A": { "Type": "Wait", "Seconds": 99999999, "End": true } """);

        Assert.Equal((ExecutionStatus.TimedOut, TimeSpan.FromDays(365)), (result.Status, result.VirtualDuration));
    }

    [Fact]
    public async Task An_Express_loop_that_takes_no_time_ends_too()
    {
        var result = await Machines.Load(""" "A": { "Type": "Pass", "Next": "A" }, "Z": { "Type": "Succeed" } """).RunAsync(Machines.Request() with { Type = WorkflowType.Express, History = HistoryMode.Off });

        Assert.Equal(ExecutionStatus.TimedOut, result.Status);
    }
}
