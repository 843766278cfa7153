using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Json;

namespace FlowDsl.Local.Tests.Planning;

public class RefusalTests
{
    private static string[] Problems(string states, string machine = "\"QueryLanguage\": \"JSONata\",") =>
        [.. Assert.Throws<DiagnosticException>(() => LocalStateMachine.Load(AslReader.Read($$"""{ "StartAt": "A", {{machine}} "States": { {{states}} } }""")))
            .Diagnostics.Select(problem => $"{problem.Code.Id} {((JsonPlace)problem.Place!).JsonPointer}")];

    [Fact]
    public void Everything_that_cannot_run_is_named_at_once() => Assert.Equal(
        ["FLOW1401 /Processor", "FLOW1403 /States/A/Next", "FLOW1404 /States/B", "FLOW1406 /States/A/InputPath", "FLOW1402 /States/B/Output/x"],
        Problems(""" "A": { "Type": "Pass", "InputPath": "$.a", "Next": "Gone" }, "B": { "Type": "Pass", "Output": { "x": "{% 1 + %}" } } """, """ "Processor": 1, "QueryLanguage": "JSONata", """));

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
    [InlineData("""{ "Type": "Choice", "Choices": [ { "Variable": "$.a", "StringSounds": "x", "Next": "A" } ] }""", "FLOW1401 /States/A/Choices/0/StringSounds")]
    [InlineData("""{ "Type": "Pass", "Parameters": { "x": 1, "x.$": "$" }, "End": true }""", "FLOW1003 /States/A/Parameters/x")]
    [InlineData("""{ "Type": "Wait", "Timestamp": "2016-12-05 21:29:29Z", "End": true }""", "FLOW1008 /States/A/Timestamp")]
    [InlineData("""{ "Type": "Wait", "Seconds": -1, "End": true }""", "FLOW1008 /States/A/Seconds")]
    [InlineData("""{ "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "HeartbeatSeconds": 0, "End": true }""", "FLOW1008 /States/A/HeartbeatSeconds")]
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
}
