using FlowDsl.Local.Tasks;

namespace FlowDsl.Local.Tests.Stepping;

public class FanTests
{
    private static string Parallel(string left, string right, string more = "") => $$"""
        "A": { "Type": "Parallel", {{more}} "End": true, "Branches": [
          { "StartAt": "L", "States": { "L": { {{left}} } } }, { "StartAt": "R", "States": { "R": { {{right}} } } } ] },
        "Z": { "Type": "Pass", "End": true }
        """;

    private static string Map(string one, string more = "") => $$"""
        "A": { "Type": "Map", {{more}} "End": true, "ItemProcessor": { "StartAt": "One", "States": { "One": { {{one}} } } } }, "Z": { "Type": "Pass", "End": true }
        """;

    private const string Hands = "\"Type\": \"Pass\", \"End\": true";
    private const string Breaks = "\"Type\": \"Fail\", \"Error\": \"E\", \"Cause\": \"c\"";

    [Fact]
    public async Task Branches_run_side_by_side_and_their_outputs_keep_the_order_of_the_branches()
    {
        var result = await Machines.Run(Parallel("\"Type\": \"Wait\", \"Seconds\": 30, \"Output\": 1, \"End\": true", "\"Type\": \"Wait\", \"Seconds\": 20, \"Output\": 2, \"End\": true"));

        Assert.Equal("[1,2]", result.Output!.Value.GetRawText());
        Assert.Equal(TimeSpan.FromSeconds(30), result.VirtualDuration);
    }

    [Fact]
    public async Task Arguments_are_every_branchs_input_and_the_result_can_be_shaped() => Assert.Equal(
        "[5,5,0]",
        await Machines.Output(Parallel(Hands, Hands, """ "Arguments": "{% $states.input.n %}", "Output": "{% $append($states.result, 0) %}", """), """{ "n": 5 }"""));

    [Fact]
    public async Task A_failed_branch_fails_the_state_with_its_own_error_and_stops_the_others()
    {
        var result = await Machines.Run(Parallel("\"Type\": \"Wait\", \"Seconds\": 30, \"End\": true", Breaks));

        Assert.Equal(("E", "c", TimeSpan.Zero), (result.Error, result.Cause, result.VirtualDuration));
        Assert.Equal(
            ["ExecutionStarted", "ParallelStateEntered", "ParallelStateStarted", "WaitStateEntered", "FailStateEntered", "WaitStateAborted", "ParallelStateFailed", "ExecutionFailed"], result.Types());
    }

    [Fact]
    public async Task A_failed_branch_can_be_caught() => Assert.Equal(
        """{"Error":"E","Cause":"c"}""", await Machines.Output(Parallel(Hands, Breaks, """ "Catch": [ { "ErrorEquals": ["E"], "Next": "Z" } ], """)));

    [Fact]
    public async Task A_retry_runs_all_branches_again()
    {
        var tasks = Scripted.InTurn(Scripted.Succeeded("1"), new TaskFailed("E", ""), Scripted.Succeeded("3"), Scripted.Succeeded("4"));
        const string Call = "\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::sns:publish\", \"End\": true";

        var result = await Machines.Run(Parallel(Call, Call, """ "Retry": [ { "ErrorEquals": ["E"] } ], """), tasks: tasks);

        Assert.Equal("[3,4]", result.Output!.Value.GetRawText());
        Assert.Equal((2, 0), (result.Types().Count(type => type == "ParallelStateStarted"), result.Types().Count(type => type == "ParallelStateFailed")));
    }

    [Fact]
    public async Task A_branch_reads_outer_variables_and_keeps_its_own_to_itself() => Assert.Equal(
        "[7,[1,2],false]",
        await Machines.Output("""
            "A": { "Type": "Pass", "Assign": { "outer": 7 }, "Next": "P" },
            "P": { "Type": "Parallel", "Next": "Z", "Branches": [
              { "StartAt": "L", "States": { "L": { "Type": "Pass", "Assign": { "inner": 1 }, "Next": "L2" }, "L2": { "Type": "Pass", "Output": "{% $outer - 7 + $inner %}", "End": true } } },
              { "StartAt": "R", "States": { "R": { "Type": "Pass", "Assign": { "inner": 2 }, "Next": "R2" }, "R2": { "Type": "Pass", "Output": "{% $inner %}", "End": true } } } ] },
            "Z": { "Type": "Pass", "Output": [ "{% $outer %}", "{% $states.input %}", "{% $exists($inner) %}" ], "End": true }
            """));

    [Fact]
    public async Task A_Map_runs_its_processor_for_every_item_in_order() =>
        Assert.Equal("[3,1,2]", await Machines.Output(Map(Hands), "[3,1,2]"));

    [Fact]
    public async Task A_selector_makes_each_input_from_the_item_and_its_index() => Assert.Equal(
        """[{"i":0,"v":"a","n":9},{"i":1,"v":"b","n":9}]""",
        await Machines.Output(
            Map(Hands, """ "Items": "{% $states.input.list %}", "ItemSelector": { "i": "{% $states.context.Map.Item.Index %}", "v": "{% $states.context.Map.Item.Value %}", "n": "{% $states.input.n %}" }, """),
            """{ "list": ["a", "b"], "n": 9 }"""));

    [Theory]
    [InlineData("", 5)]
    [InlineData("\"MaxConcurrency\": 1,", 15)]
    [InlineData("\"MaxConcurrency\": \"{% 2 %}\",", 9)]
    public async Task Concurrency_is_limited(string limit, double seconds) => Assert.Equal(
        seconds, (await Machines.Run(Map("\"Type\": \"Wait\", \"Seconds\": \"{% $states.input %}\", \"End\": true", limit), "[1,2,3,4,5]")).VirtualDuration.TotalSeconds);

    [Fact]
    public async Task No_items_are_an_empty_result()
    {
        var result = await Machines.Run(Map(Breaks), "[]");

        Assert.Equal("[]", result.Output!.Value.GetRawText());
        Assert.Equal(["ExecutionStarted", "MapStateEntered", "MapStateStarted", "MapStateSucceeded", "MapStateExited", "ExecutionSucceeded"], result.Types());
    }

    [Fact]
    public async Task Items_that_are_no_array_are_an_evaluation_error_that_can_be_caught() => Assert.Equal(
        "States.QueryEvaluationError", (await Machines.Run(Map(Hands, """ "Items": "{% 1 %}", "Catch": [ { "ErrorEquals": ["States.ALL"], "Output": "{% $states.errorOutput.Error %}", "Next": "Z" } ], """)))
            .Output!.Value.GetString());

    [Fact]
    public async Task A_failed_iteration_stops_the_others_and_says_which_it_was()
    {
        var result = await Machines.Run(
            """
            "A": { "Type": "Map", "End": true, "ItemProcessor": { "StartAt": "Q", "States": {
              "Q": { "Type": "Choice", "Choices": [ { "Condition": "{% $states.input = 1 %}", "Next": "F" } ], "Default": "W" }, "F": { "Type": "Fail", "Error": "E" }, "W": { "Type": "Wait", "Seconds": 5, "End": true } } } }
            """, "[0,1]");

        Assert.Equal("E", result.Error);
        Assert.Equal("""{"name":"A","index":1}""", result.History.Single(step => step.Type == "MapIterationFailed").Details!.Value.GetRawText());
        Assert.Equal(["FailStateEntered", "MapIterationFailed", "WaitStateAborted", "MapIterationAborted", "MapStateFailed", "ExecutionFailed"], result.Types().TakeLast(6));
    }

    [Fact]
    public async Task A_branch_that_is_given_up_within_a_Map_within_a_Parallel_leaves_its_trace_from_the_inside_out()
    {
        var result = await Machines.Run("""
            "A": { "Type": "Parallel", "End": true, "Branches": [
              { "StartAt": "Outer", "States": { "Outer": { "Type": "Map", "Items": [1], "End": true, "ItemProcessor": { "StartAt": "Inner", "States": {
                "Inner": { "Type": "Parallel", "End": true, "Branches": [ { "StartAt": "W", "States": { "W": { "Type": "Wait", "Seconds": 60, "End": true } } } ] } } } } } },
              { "StartAt": "Short", "States": { "Short": { "Type": "Wait", "Seconds": 1, "Next": "F" }, "F": { "Type": "Fail", "Error": "E" } } } ] }
            """);

        Assert.Equal(
            ["FailStateEntered", "WaitStateAborted", "ParallelStateAborted", "MapIterationAborted", "MapStateAborted", "ParallelStateFailed", "ExecutionFailed"],
            result.Types().SkipWhile(type => type != "FailStateEntered"));
    }
}
