using FlowDsl.Asl.Json;

namespace FlowDsl.Local.Tests.Stepping;

/// <summary>States in JSONPath: paths that find nothing.</summary>
public class JsonPathTests
{
    private static Task<ExecutionResult> Run(string state, string input = "{}") =>
        LocalStateMachine.Load(AslReader.Read($$"""{ "StartAt": "A", "States": { "A": {{state}}, "B": { "Type": "Pass", "End": true } } }""")).RunAsync(Machines.Request(input));

    private static async Task<string> Output(string state, string input)
    {
        var result = await Run(state, input);
        Assert.True(result.Status == ExecutionStatus.Succeeded, $"{result.Error}: {result.Cause}");
        return JsonStyle.Compact(result.Output!.Value);
    }

    [Fact]
    public async Task An_index_past_the_end_gives_null_where_it_is_a_whole_value_of_a_template() => Assert.Equal(
        """{"x":null,"deep":[{"y":null}]}""",
        await Output("""{ "Type": "Pass", "Parameters": { "x.$": "$.items[5]", "deep": [ { "y.$": "$.items[-4]" } ] }, "End": true }""", """{ "items": [1, 2, 3] }"""));

    [Theory]
    [InlineData("""{ "Type": "Pass", "InputPath": "$states.context.State.Name", "End": true }""", "Invalid path '$states.context.State.Name' : No results for path: $['states']")]
    [InlineData("""{ "Type": "Pass", "Assign": { "r.$": "$states.input" }, "End": true }""", "The JSONPath '$states.input' specified for the field 'r.$' could not be found in the input '{}'")]
    [InlineData("""{ "Type": "Pass", "Parameters": { "r.$": "States.Format('{}', $states.input)" }, "End": true }""", "The JsonPath argument for the field '$states.input' could not be found in the input '{}'")]
    public async Task What_JSONata_calls_states_is_no_variable_of_a_path(string state, string cause)
    {
        var result = await Run(state);

        Assert.Equal("States.Runtime", result.Error);
        Assert.Contains(cause, result.Cause, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("$.items[5].name", "$.items[5].name")]
    [InlineData("$.nope", "$.nope")]
    [InlineData("$.no[0]", "$.no[0]")]
    public async Task Any_other_path_that_finds_nothing_fails(string path, string shown)
    {
        var result = await Run($$"""{ "Type": "Pass", "Parameters": { "x.$": "{{path}}" }, "End": true }""", """{ "items": [1], "no": 1 }""");

        Assert.Equal("States.Runtime", result.Error);
        Assert.EndsWith($$"""The JSONPath '{{shown}}' specified for the field 'x.$' could not be found in the input '{"items":[1],"no":1}'""", result.Cause, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("$.items[5]")]
    [InlineData("$.nope")]
    public async Task As_an_argument_of_a_function_an_index_past_the_end_fails_like_any_path(string path)
    {
        var result = await Run($$"""{ "Type": "Pass", "Parameters": { "x.$": "States.Array(1, {{path}})" }, "End": true }""", """{ "items": [1] }""");

        Assert.Equal(
            ("States.Runtime", "An error occurred while executing the state 'A' (entered at the event id #2). "
                + $$"""The function 'States.Array(1, {{path}})' had the following error: The JsonPath argument for the field '{{path}}' could not be found in the input '{"items":[1]}'"""),
            (result.Error, result.Cause));
    }

    [Theory]
    [InlineData(""" "InputPath": "$nope", """)]
    [InlineData(""" "OutputPath": "$nope.a", """)]
    [InlineData(""" "Parameters": { "x.$": "$nope" }, """)]
    [InlineData(""" "Parameters": { "x.$": "States.Array($nope)" }, """)]
    public async Task A_variable_that_was_never_assigned_is_a_path_that_finds_nothing(string field) =>
        Assert.Equal("States.Runtime", (await Run($$"""{ "Type": "Pass", {{field}} "End": true }""")).Error);

    [Theory]
    [InlineData("\"MaxConcurrencyPath\": \"$nope\",")]
    [InlineData("\"ToleratedFailureCountPath\": \"$nope\",")]
    [InlineData("\"ToleratedFailurePercentagePath\": \"$nope\",")]
    [InlineData("\"ItemBatcher\": { \"MaxItemsPerBatchPath\": \"$nope\" },")]
    [InlineData("\"ItemReader\": { \"Resource\": \"arn:aws:states:::s3:getObject\", \"ReaderConfig\": { \"InputType\": \"JSON\", \"MaxItemsPath\": \"$nope\" } },")]
    public async Task A_number_in_a_variable_that_was_never_assigned_is_a_failure(string field)
    {
        var result = await Run($$"""
            { "Type": "Map", {{field}} "End": true,
              "ItemProcessor": { "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" }, "StartAt": "One", "States": { "One": { "Type": "Succeed" } } } }
            """, "[1]");

        Assert.Equal("States.Runtime", result.Error);
        Assert.EndsWith("Invalid path '$nope' : No results for path: $['nope']", result.Cause, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_timeout_in_a_variable_that_was_never_assigned_is_a_failure_of_the_task() =>
        Assert.Equal("States.Runtime", (await Run("""{ "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "TimeoutSecondsPath": "$nope", "End": true }""")).Error);
}
