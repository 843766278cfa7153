using FlowDsl.Local.Tasks;

namespace FlowDsl.Local.Tests.Distributing;

public class MapRunTests
{
    private const string Waits = "\"Type\": \"Wait\", \"Seconds\": \"{% $states.input %}\", \"End\": true";

    [Theory]
    [InlineData("", false)]
    [InlineData("\"ToleratedFailureCount\": 0, ", false)]
    [InlineData("\"ToleratedFailureCount\": 1, ", true)]
    [InlineData("\"ToleratedFailurePercentage\": 24, ", false)]
    [InlineData("\"ToleratedFailurePercentage\": 25, ", true)]
    [InlineData("\"ToleratedFailureCount\": 5, \"ToleratedFailurePercentage\": 24, ", false)]
    [InlineData("\"ToleratedFailureCount\": 1, \"ToleratedFailurePercentage\": 0, ", false)]
    public async Task One_failed_item_of_four_is_tolerated_within_both_thresholds(string tolerance, bool isTolerated)
    {
        var result = await Maps.Run(Maps.Of(tolerance, Maps.Breaks), null, """["a", "bad", "c", "d"]""");

        Assert.Equal(isTolerated ? null : "States.ExceedToleratedFailureThreshold", result.Error);
    }

    [Fact]
    public async Task Thresholds_count_the_items_of_a_failed_batch()
    {
        const string Input = """["a", "bad", "c", "d"]""";

        Assert.Equal("States.ExceedToleratedFailureThreshold", (await Maps.Run(Maps.Of("\"ItemBatcher\": { \"MaxItemsPerBatch\": 2 }, \"ToleratedFailureCount\": 1, ", Maps.Breaks), null, Input)).Error);
        var result = await Maps.Run(Maps.Of("\"ItemBatcher\": { \"MaxItemsPerBatch\": 2 }, \"ToleratedFailureCount\": 2, ", Maps.Breaks), null, Input);
        var run = Assert.Single(result.MapRuns);
        Assert.Equal(new MapRunCounts { Total = 4, Succeeded = 2, Failed = 2 }, run.ItemCounts);
        Assert.Equal(new MapRunCounts { Total = 2, Succeeded = 1, Failed = 1 }, run.ExecutionCounts);
    }

    [Fact]
    public async Task A_failed_child_that_is_tolerated_is_a_record_in_the_result()
    {
        var result = await Maps.Run(Maps.Of("\"ToleratedFailureCount\": 1, ", Maps.Breaks), null, """["a", "bad", "c"]""");

        Assert.Equal(("a", "FAILED", "E", "c"), (
            result.Output!.Value[0].GetString(), result.Output.Value[1].GetProperty("Status").GetString(), result.Output.Value[1].GetProperty("Error").GetString(), result.Output.Value[2].GetString()));
    }

    [Fact]
    public async Task A_failure_beyond_the_threshold_stops_the_siblings_and_starts_no_more()
    {
        const string One = """
            "Type": "Choice", "Choices": [ { "Condition": "{% $states.input = 0 %}", "Next": "F" } ], "Default": "W" },
            "F": { "Type": "Fail" }, "W": { "Type": "Wait", "Seconds": 9, "End": true
            """;

        var result = await Maps.Run(Maps.Of("\"MaxConcurrency\": 2, ", One), null, "[1, 0, 2]");

        var run = Assert.Single(result.MapRuns);
        Assert.Equal(new MapRunCounts { Total = 3, Failed = 1, Aborted = 1, Pending = 1 }, run.ItemCounts);
        Assert.Equal([ExecutionStatus.Failed, ExecutionStatus.Aborted], run.Executions.Select(child => child.Status));
        Assert.Equal(["ExecutionStarted", "ChoiceStateEntered", "ChoiceStateExited", "WaitStateEntered", "WaitStateAborted", "ExecutionAborted"], run.Executions[1].History.Select(step => step.Type));
        Assert.Equal(["MapRunStarted", "MapRunFailed", "MapStateFailed", "ExecutionFailed"], result.Types().TakeLast(4));
    }

    [Theory]
    [InlineData("", 5)]
    [InlineData("\"MaxConcurrency\": 1, ", 15)]
    [InlineData("\"MaxConcurrency\": 2, ", 9)]
    public async Task Concurrency_is_limited(string limit, double seconds) =>
        Assert.Equal(seconds, (await Maps.Run(Maps.Of(limit, Waits), null, "[1,2,3,4,5]")).VirtualDuration.TotalSeconds);

    [Theory]
    [InlineData("STANDARD", "arn:aws:states:us-east-1:123456789012:execution:StateMachine/L:")]
    [InlineData("EXPRESS", "arn:aws:states:us-east-1:123456789012:express:StateMachine/L:")]
    public async Task Children_are_executions_of_their_own(string type, string arn)
    {
        var result = await Maps.Run(Maps.Of("", "\"Type\": \"Pass\", \"Output\": \"{% $states.context.Execution.Id %}\", \"End\": true", type), null, "[1]");

        var child = Assert.Single(Assert.Single(result.MapRuns).Executions);
        Assert.StartsWith(arn, child.ExecutionId, StringComparison.Ordinal);
        Assert.Equal(child.ExecutionId, result.Output!.Value[0].GetString());
        Assert.Equal(["ExecutionStarted", "PassStateEntered", "PassStateExited", "ExecutionSucceeded"], child.History.Select(step => step.Type));
    }

    [Fact]
    public async Task A_retry_is_a_Map_Run_of_its_own_over_all_items()
    {
        var tasks = Scripted.InTurn(Scripted.Succeeded("1"), new TaskFailed("E", ""), Scripted.Succeeded("3"), Scripted.Succeeded("4"));

        var result = await Maps.Run(
            Maps.Of(""" "Retry": [ { "ErrorEquals": ["States.ExceedToleratedFailureThreshold"] } ], """, "\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::sns:publish\", \"End\": true"),
            null, "[1,2]", tasks);

        Assert.Equal("[3,4]", result.Output!.Value.GetRawText());
        Assert.Equal([ExecutionStatus.Failed, ExecutionStatus.Succeeded], result.MapRuns.Select(run => run.Status));
    }

    [Fact]
    public async Task A_failure_can_be_caught() => Assert.Equal(
        """{"Error":"States.ExceedToleratedFailureThreshold","Cause":"The specified tolerated failure threshold was exceeded"}""",
        await Maps.Output(Maps.Of(""" "Catch": [ { "ErrorEquals": ["States.ALL"], "Next": "Z" } ], """, Maps.Breaks), null, """["bad"]"""));

    private const string Nested = """
        "Type": "Map", "Label": "M", "End": true, "ItemProcessor": { "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
          "StartAt": "In", "States": { "In": { "Type": "Wait", "Seconds": 5, "End": true } } }
        """;

    [Fact]
    public async Task A_distributed_Map_can_stand_in_a_distributed_Map()
    {
        var result = await Maps.Run(Maps.Of("", Nested), null, "[[1,2],[3]]");

        Assert.Equal("[[1,2],[3]]", result.Output!.Value.GetRawText());
        Assert.Equal([2L, 1L, 2L], result.MapRuns.Select(run => run.ItemCounts.Succeeded));
        Assert.Contains(":mapRun:StateMachine/L/M:", result.MapRuns[0].MapRunArn, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_machine_that_times_out_aborts_its_runs_and_their_children()
    {
        var result = await Machines.Run(Maps.Of("", Nested), "[[1,2]]", more: "\"TimeoutSeconds\": 3,");

        Assert.Equal(ExecutionStatus.TimedOut, result.Status);
        Assert.Equal([ExecutionStatus.Aborted, ExecutionStatus.Aborted], result.MapRuns.Select(run => run.Status));
        Assert.Equal([new MapRunCounts { Total = 2, Aborted = 2 }, new MapRunCounts { Total = 1, Aborted = 1 }], result.MapRuns.Select(run => run.ItemCounts));
    }

    [Fact]
    public async Task A_branch_that_fails_aborts_the_run_in_another()
    {
        var result = await Machines.Run($$"""
            "A": { "Type": "Parallel", "End": true, "Branches": [
              { "StartAt": "P", "States": { "P": { {{Nested}} } } },
              { "StartAt": "W", "States": { "W": { "Type": "Wait", "Seconds": 1, "Next": "F" }, "F": { "Type": "Fail", "Error": "E" } } } ] }
            """, "[1,2]");

        Assert.Equal("E", result.Error);
        Assert.Equal(new MapRunCounts { Total = 2, Aborted = 2 }, Assert.Single(result.MapRuns).ItemCounts);
        Assert.Contains("MapRunAborted", result.Types());
    }

    [Fact]
    public async Task Items_of_an_object_are_its_members() => Assert.Equal(
        """[{"Key":"x","Value":1},{"Key":"y","Value":2}]""", await Maps.Output(Maps.Of(""), null, """{ "x": 1, "y": 2 }"""));

    [Fact]
    public async Task A_selector_that_fails_ends_the_run()
    {
        var result = await Maps.Run(Maps.Of(""" "ItemSelector": "{% $error('no') %}", """), null, "[1]");

        Assert.Equal("States.QueryEvaluationError", result.Error);
        Assert.Equal(ExecutionStatus.Failed, Assert.Single(result.MapRuns).Status);
        Assert.Contains("MapRunFailed", result.Types());
    }

    [Theory]
    [InlineData("\"Items\": \"{% $nope %}\",", "Items", "EvaluationFailed,MapStateFailed,ExecutionFailed")]
    [InlineData("\"ToleratedFailureCount\": \"{% $nope %}\",", "ToleratedFailureCount", "MapStateStarted,EvaluationFailed,MapStateFailed,ExecutionFailed")]
    [InlineData("\"ToleratedFailurePercentage\": \"{% '1' %}\",", "ToleratedFailurePercentage", "MapStateStarted,EvaluationFailed,MapStateFailed,ExecutionFailed")]
    [InlineData("\"ToleratedFailurePercentage\": \"{% 101 %}\",", "ToleratedFailurePercentage", "MapStateStarted,EvaluationFailed,MapStateFailed,ExecutionFailed")]
    public async Task An_expression_that_fails_before_the_run_is_the_failure_of_the_state(string field, string location, string types)
    {
        var result = await Maps.Run(Maps.Of(field), null, "[1]");

        Assert.Equal("States.QueryEvaluationError", result.Error);
        Assert.Equal(location, Assert.Single(result.History, step => step.Type == "EvaluationFailed").Details!.Value.GetProperty("location").GetString());
        Assert.Equal(types, string.Join(',', result.Types().Skip(2)));
    }

    [Fact]
    public async Task No_items_are_a_run_without_children()
    {
        var result = await Maps.Run(Maps.Of(""), null, "[]");

        Assert.Equal("[]", result.Output!.Value.GetRawText());
        Assert.Equal(new MapRunCounts(), Assert.Single(result.MapRuns).ItemCounts);
    }

    [Fact]
    public async Task An_Express_child_ends_after_five_minutes_and_counts_as_failed()
    {
        const string Waits = """ "Type": "Wait", "Seconds": "{% $states.input %}", "End": true """;
        var result = await Maps.Run(Maps.Of("\"ToleratedFailureCount\": 1,", Waits, "EXPRESS"), null, "[299, 301]");

        Assert.Equal((ExecutionStatus.Succeeded, TimeSpan.FromMinutes(5)), (result.Status, result.VirtualDuration));
        Assert.Equal((1, 1), (result.MapRuns[0].ExecutionCounts.Succeeded, result.MapRuns[0].ExecutionCounts.TimedOut));
        Assert.Equal("ExecutionTimedOut", result.MapRuns[0].Executions[^1].History[^1].Type);
        Assert.Equal("States.ExceedToleratedFailureThreshold", (await Maps.Run(Maps.Of("", Waits, "EXPRESS"), null, "[301]")).Error);
        Assert.Equal(ExecutionStatus.Succeeded, (await Maps.Run(Maps.Of("", Waits), null, "[301]")).Status);
    }
}
