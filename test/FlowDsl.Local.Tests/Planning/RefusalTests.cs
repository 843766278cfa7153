using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Json;

namespace FlowDsl.Local.Tests.Planning;

public class RefusalTests
{
    private const string Distributed = """{ "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" }""";

    private static string[] Problems(string states, string machine = "\"QueryLanguage\": \"JSONata\",") =>
        [.. Assert.Throws<DiagnosticException>(() => LocalStateMachine.Load(AslReader.Read($$"""{ "StartAt": "A", {{machine}} "States": { {{states}} } }""")))
            .Diagnostics.Select(problem => $"{problem.Code.Id} {((JsonPlace)problem.Place!).JsonPointer}")];

    [Fact]
    public void Everything_that_cannot_run_is_named_at_once() => Assert.Equal(
        ["FLOW1411 /Processor", "FLOW1403 /States/A/Next", "FLOW1404 /States/B", "FLOW1406 /States/A/InputPath", "FLOW1402 /States/B/Output/x"],
        Problems(""" "A": { "Type": "Pass", "InputPath": "$.a", "Next": "Gone" }, "B": { "Type": "Pass", "Output": { "x": "{% 1 + %}" } } """, """ "Processor": 1, "QueryLanguage": "JSONata", """));

    [Fact]
    public void A_state_of_an_unknown_type_is_named_with_what_else_is_wrong() => Assert.Equal(
        ["FLOW1006 /States/A", "FLOW1006 /States/B", "FLOW1006 /States/C", "FLOW1403 /States/D/Next"],
        Inspected(""" "A": { "Type": "Custom", "Field": 1, "Next": "B" }, "B": { "Output": "{% 1 %}" }, "C": 5, "D": { "Type": "Pass", "Next": "Gone" } """).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("""{ "Type": "Task", "End": true }""", "FLOW1007 /States/A")]
    [InlineData("""{ "Type": "Choice" }""", "FLOW1007 /States/A")]
    [InlineData("""{ "Type": "Parallel", "End": true }""", "FLOW1007 /States/A")]
    [InlineData("""{ "Type": "Task", "Resource": "r", "Retry": [ {} ], "End": true }""", "FLOW1007 /States/A/Retry/0")]
    [InlineData("""{ "Type": "Task", "Resource": "r", "Catch": [ { "Next": "A" } ], "End": true }""", "FLOW1007 /States/A/Catch/0")]
    public void What_no_reader_lets_pass_is_refused_of_a_model_too(string state, string problem) => Assert.Contains(problem, Inspected($"\"A\": {state}"));

    private static string[] Inspected(string states) =>
        [.. Assert.Throws<DiagnosticException>(() => LocalStateMachine.Load(AslReader.Inspect($$"""{ "StartAt": "A", "QueryLanguage": "JSONata", "States": { {{states}} } }""").Machine!))
            .Diagnostics.Select(problem => $"{problem.Code.Id} {((JsonPlace)problem.Place!).JsonPointer}")];

    [Fact]
    public void A_state_that_is_not_there_may_be_a_misspelt_one() => Assert.StartsWith(
        "Did you mean 'First'? ", Assert.Single(Loading.Problems("""{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Next": "first1" }, "First": { "Type": "Succeed" } } }""")).Help, StringComparison.Ordinal);

    [Fact]
    public void A_first_state_that_is_not_there_is_named() => Assert.Equal(["FLOW1403 /StartAt"], Problems(""" "B": { "Type": "Succeed" } """));

    [Fact]
    public void Problems_in_branches_have_their_place() => Assert.Equal(
        ["FLOW1403 /States/A/Branches/0/States/B~1b/Next"],
        Problems(""" "A": { "Type": "Parallel", "End": true, "Branches": [ { "StartAt": "B/b", "States": { "B/b": { "Type": "Pass", "Next": "A" } } } ] } """));

    [Theory]
    [InlineData("""{ "Type": "Pass", "Output": 1, "End": true }""", "FLOW1406 /States/A/Output")]
    [InlineData("""{ "Type": "Pass", "InputPath": "$.a[", "End": true }""", "FLOW1407 /States/A/InputPath")]
    [InlineData("""{ "Type": "Pass", "Parameters": { "x.$": "States.Nope()" }, "End": true }""", "FLOW1407 /States/A/Parameters/x.$")]
    [InlineData("""{ "Type": "Choice", "Choices": [ { "Variable": "$.a", "StringSounds": "x", "Next": "A" } ] }""", "FLOW1411 /States/A/Choices/0/StringSounds")]
    [InlineData("""{ "Type": "Pass", "Parameters": { "x": 1, "x.$": "$" }, "End": true }""", "FLOW1003 /States/A/Parameters/x")]
    [InlineData("""{ "Type": "Wait", "Timestamp": "2016-12-05 21:29:29Z", "End": true }""", "FLOW1008 /States/A/Timestamp")]
    [InlineData("""{ "Type": "Wait", "Seconds": -1, "End": true }""", "FLOW1111 /States/A/Seconds")]
    [InlineData("""{ "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "HeartbeatSeconds": 0, "End": true }""", "FLOW1111 /States/A/HeartbeatSeconds")]
    public void What_JSONPath_has_not_is_refused(string state, string problem) => Assert.Contains(problem, Problems($"\"A\": {state}", ""));

    [Fact]
    public void A_machine_in_JSONata_has_no_state_in_JSONPath() =>
        Assert.Equal(["FLOW1406 /States/A"], Problems(""" "A": { "Type": "Succeed", "QueryLanguage": "JSONPath" } """));

    [Fact]
    public async Task A_JSONPath_state_without_fields_of_its_own_runs()
    {
        var machine = LocalStateMachine.Load(AslReader.Read("""{ "StartAt": "A", "States": { "A": { "Type": "Wait", "Seconds": 1, "Next": "B" }, "B": { "Type": "Succeed" } } }"""));

        Assert.Equal("5", (await machine.RunAsync(Machines.Request("5"))).Output!.Value.GetRawText());
    }

    [Fact]
    public void The_operators_that_AWSs_JSONata_lacks_do_not_parse() =>
        Assert.Equal(["FLOW1402 /States/A/Output"], Problems(""" "A": { "Type": "Pass", "Output": "{% $a ?? 1 %}", "End": true } """));

    [Theory]
    [InlineData("""{ "Type": "Task", "Resource": "r", "TimeoutSeconds": "5", "End": true }""", "FLOW1008 /States/A/TimeoutSeconds")]
    [InlineData("""{ "Type": "Task", "Resource": "r", "HeartbeatSeconds": [5], "End": true }""", "FLOW1008 /States/A/HeartbeatSeconds")]
    [InlineData("""{ "Type": "Task", "Resource": "r", "Credentials": "me", "End": true }""", "FLOW1008 /States/A/Credentials")]
    [InlineData("""{ "Type": "Wait", "Seconds": true, "End": true }""", "FLOW1008 /States/A/Seconds")]
    [InlineData("""{ "Type": "Wait", "Timestamp": 5, "End": true }""", "FLOW1008 /States/A/Timestamp")]
    [InlineData("""{ "Type": "Fail", "Error": { "x": 1 } }""", "FLOW1008 /States/A/Error")]
    [InlineData("""{ "Type": "Fail", "Cause": null }""", "FLOW1008 /States/A/Cause")]
    [InlineData("""{ "Type": "Choice", "Choices": [ { "Condition": "true", "Next": "Z" } ] }""", "FLOW1008 /States/A/Choices/0/Condition")]
    public void A_value_of_the_wrong_kind_is_refused_at_its_place(string state, string problem) => Assert.Equal([problem], Problems($"\"A\": {state}, \"Z\": {{ \"Type\": \"Succeed\" }}"));

    [Theory]
    [InlineData("\"MaxConcurrency\": \"5\",", "{}", "FLOW1008 /States/A/MaxConcurrency")]
    [InlineData("\"Items\": 5,", "{}", "FLOW1008 /States/A/Items")]
    [InlineData("", "[]", "FLOW1008 /States/A/ItemProcessor/ProcessorConfig")]
    [InlineData("", """{ "Mode": [[]] }""", "FLOW1008 /States/A/ItemProcessor/ProcessorConfig/Mode")]
    [InlineData("", """{ "Mode": "ANY" }""", "FLOW1008 /States/A/ItemProcessor/ProcessorConfig/Mode")]
    [InlineData("", """{ "Mode": "DISTRIBUTED", "ExecutionType": 5 }""", "FLOW1008 /States/A/ItemProcessor/ProcessorConfig/ExecutionType")]
    [InlineData("\"ToleratedFailureCount\": {},", Distributed, "FLOW1008 /States/A/ToleratedFailureCount")]
    [InlineData("""
        "ItemReader": { "Resource": 5, "ReaderConfig": { "InputType": "JSON" } },
        """, Distributed, "FLOW1008 /States/A/ItemReader/Resource")]
    [InlineData("""
        "ItemReader": { "Resource": "arn:aws:states:::s3:listObjectsV2", "Arguments": [] },
        """, Distributed, "FLOW1008 /States/A/ItemReader/Arguments")]
    [InlineData("""
        "ItemReader": { "Resource": "arn:aws:states:::s3:getObject", "ReaderConfig": { "InputType": [] } },
        """, Distributed, "FLOW1008 /States/A/ItemReader/ReaderConfig/InputType")]
    [InlineData("""
        "ItemReader": { "Resource": "arn:aws:states:::s3:getObject", "ReaderConfig": { "InputType": "CSV", "CSVHeaders": [1] } },
        """, Distributed, "FLOW1008 /States/A/ItemReader/ReaderConfig/CSVHeaders")]
    [InlineData("""
        "ItemBatcher": { "MaxItemsPerBatch": "x" },
        """, Distributed, "FLOW1008 /States/A/ItemBatcher/MaxItemsPerBatch")]
    [InlineData("""
        "ResultWriter": { "WriterConfig": { "OutputType": 1, "Transformation": "NONE" } },
        """, Distributed, "FLOW1008 /States/A/ResultWriter/WriterConfig/OutputType")]
    public void A_value_of_the_wrong_kind_in_a_Map_is_refused_at_its_place(string map, string config, string problem) => Assert.Equal([problem], Problems($$"""
        "A": { "Type": "Map", {{map}} "End": true, "ItemProcessor": { "ProcessorConfig": {{config}}, "StartAt": "B", "States": { "B": { "Type": "Succeed" } } } }
        """));
}
