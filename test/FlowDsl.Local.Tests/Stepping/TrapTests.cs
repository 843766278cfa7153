using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Json;
using FlowDsl.Local.Tests.Distributing;

namespace FlowDsl.Local.Tests.Stepping;

/// <summary>Where an emulator is easily wrong: each was seen on a recording of the service.</summary>
public class TrapTests
{
    private static Task<ExecutionResult> JsonPath(string states, string input = "{}", MemoryStore? store = null) =>
        LocalStateMachine.Load(AslReader.Read($$"""{ "StartAt": "A", "States": { {{states}} } }""")).RunAsync(Machines.Request(input) with { Items = store });

    [Fact]
    public async Task An_OutputPath_reads_a_variable_as_it_was_before_the_state() => Assert.Equal("\"old\"", (await JsonPath("""
        "A": { "Type": "Pass", "Assign": { "answer": "old" }, "Next": "B" }, "B": { "Type": "Pass", "Assign": { "answer": "new" }, "OutputPath": "$answer", "End": true }
        """)).Output!.Value.GetRawText());

    [Fact]
    public async Task The_context_counts_no_redrives_from_the_start() =>
        Assert.Equal("0", await Machines.Output(""" "A": { "Type": "Pass", "Output": "{% $states.context.Execution.RedriveCount %}", "End": true } """));

    [Fact]
    public async Task A_wait_until_what_is_no_instant_is_an_evaluation_that_failed()
    {
        var result = await Machines.Run(""" "A": { "Type": "Wait", "Timestamp": "{% 'soon' %}", "End": true } """);

        Assert.Equal(["ExecutionStarted", "WaitStateEntered", "EvaluationFailed", "ExecutionFailed"], result.Types());
        Assert.Equal("States.QueryEvaluationError", result.Error);
    }

    [Fact]
    public async Task Undefined_arguments_are_one_failed_evaluation_with_the_place_of_the_field()
    {
        var result = await Machines.Run(""" "A": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "Arguments": { "x": [ { "y": "{% $nope %}" } ] }, "End": true } """);

        Assert.Equal(["ExecutionStarted", "TaskStateEntered", "EvaluationFailed", "ExecutionFailed"], result.Types());
        Assert.Equal("Arguments/x[0]/y", result.History[2].Details!.Value.GetProperty("location").GetString());
        Assert.Contains("specified for the field 'Arguments/x[0]/y' returned nothing (undefined).", result.Cause, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TimeoutSecondsPath")]
    [InlineData("HeartbeatSecondsPath")]
    public async Task A_time_that_a_path_does_not_find_only_fails_the_execution(string field)
    {
        var result = await JsonPath($$""" "A": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "{{field}}": "$.nope", "Catch": [ { "ErrorEquals": ["States.ALL"], "Next": "B" } ], "End": true }, "B": { "Type": "Succeed" } """);

        Assert.Equal(["ExecutionStarted", "TaskStateEntered", "ExecutionFailed"], result.Types());
        Assert.Equal("States.Runtime", result.Error);
    }

    [Fact]
    public async Task MaxItemsPath_to_a_fraction_is_no_failure_of_the_reader() => Assert.Equal("States.Runtime", (await JsonPath("""
        "A": { "Type": "Map", "End": true, "ItemReader": { "Resource": "arn:aws:states:::s3:getObject", "ReaderConfig": { "InputType": "JSON", "MaxItemsPath": "$.most" }, "Parameters": { "Bucket": "b", "Key": "k" } },
          "ItemProcessor": { "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" }, "StartAt": "B", "States": { "B": { "Type": "Succeed" } } } }
        """, """{ "most": 1.5 }""", new MemoryStore().With("k", "[1]"))).Error);

    [Theory]
    [InlineData("INLINE", "STANDARD")]
    [InlineData("INLINE", "EXPRESS")]
    [InlineData("DISTRIBUTED", "STANDARD")]
    [InlineData("DISTRIBUTED", "EXPRESS")]
    public async Task Every_mode_goes_with_every_type_and_a_selector_need_not_be_an_object(string mode, string type) => Assert.Equal("[7,7]", await Machines.Output($$"""
        "A": { "Type": "Map", "ItemSelector": 7, "End": true, "ItemProcessor": {
          "ProcessorConfig": { "Mode": "{{mode}}", "ExecutionType": "{{type}}" }, "StartAt": "B", "States": { "B": { "Type": "Pass", "End": true } } } }
        """, "[1, 2]"));

    [Fact]
    public async Task An_HTTP_task_is_a_service_task()
    {
        var result = await Machines.Run(""" "A": { "Type": "Task", "Resource": "arn:aws:states:::http:invoke", "Arguments": [1], "End": true } """, tasks: Scripted.Always("{}"));

        Assert.Equal(("http", "invoke"), (result.History[2].Details!.Value.GetProperty("resourceType").GetString(), result.History[2].Details!.Value.GetProperty("resource").GetString()));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("1")]
    [InlineData("\"a\"")]
    public async Task Items_that_are_no_array_are_shown_as_JSON(string input) => Assert.EndsWith(
        $"Map state input must be an array but was: {input}",
        (await Machines.Run(""" "A": { "Type": "Map", "End": true, "ItemProcessor": { "StartAt": "B", "States": { "B": { "Type": "Succeed" } } } } """, input)).Cause, StringComparison.Ordinal);

    [Fact]
    public void An_escape_that_is_none_in_a_text_of_a_function_is_refused() => Assert.Equal("FLOW1407", Assert.Single(Assert.Throws<DiagnosticException>(() =>
        LocalStateMachine.Load(AslReader.Read("""{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Parameters": { "x.$": "States.Array('a\\nb')" }, "End": true } } }"""))).Diagnostics).Code.Id);

    [Fact]
    public async Task An_output_of_null_is_an_output()
    {
        var result = await Machines.Run(""" "A": { "Type": "Pass", "Output": null, "End": true } """);

        Assert.Equal((ExecutionStatus.Succeeded, "null"), (result.Status, result.Output!.Value.GetRawText()));
        Assert.Equal("null", result.History[^1].Details!.Value.GetProperty("output").GetString());
    }
}
