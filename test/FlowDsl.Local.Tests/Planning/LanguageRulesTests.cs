using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Json;

namespace FlowDsl.Local.Tests.Planning;

/// <summary>Fields of the other query language.</summary>
public class LanguageRulesTests
{
    private const string Task = """ "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "End": true """;
    private const string Map = """ "Type": "Map", "ItemProcessor": { "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" }, "StartAt": "C", "States": { "C": { "Type": "Succeed" } } }, "End": true """;
    private const string Reader = "\"Resource\": \"arn:aws:states:::s3:listObjectsV2\"";
    private const string Writer = "\"Resource\": \"arn:aws:states:::s3:putObject\"";

    private static string[] Problems(string state, string language) => [.. Assert.Throws<DiagnosticException>(() => LocalStateMachine.Load(AslReader.Read(
            $$"""{ "StartAt": "A", "QueryLanguage": "{{language}}", "States": { "A": { {{state}} }, "B": { "Type": "Succeed" } } }""")))
        .Diagnostics.Select(problem => $"{problem.Code.Id} {((JsonPlace)problem.Place!).JsonPointer}")];

    [Theory]
    [InlineData($$""" {{Task}}, "Catch": [ { "ErrorEquals": ["a"], "Next": "B", "ResultPath": "$" } ] """, "Catch/0/ResultPath")]
    [InlineData(""" "Type": "Choice", "Choices": [ { "Variable": "$.a", "IsNull": true, "Next": "B" } ] """, "Choices/0/Variable")]
    [InlineData(""" "Type": "Choice", "Choices": [ { "And": [ { "Variable": "$.a", "IsNull": true } ], "Next": "B" } ] """, "Choices/0/And")]
    [InlineData($$""" {{Map}}, "ItemReader": { {{Reader}}, "Parameters": { "Bucket": "b" } } """, "ItemReader/Parameters")]
    [InlineData($$""" {{Map}}, "ItemReader": { {{Reader}}, "ReaderConfig": { "MaxItemsPath": "$.n" } } """, "ItemReader/ReaderConfig/MaxItemsPath")]
    [InlineData($$""" {{Map}}, "ItemBatcher": { "MaxInputBytesPerBatchPath": "$.n" } """, "ItemBatcher/MaxInputBytesPerBatchPath")]
    [InlineData($$""" {{Map}}, "ResultWriter": { {{Writer}}, "Parameters": { "Bucket": "b" } } """, "ResultWriter/Parameters")]
    public void JSONata_has_no_paths_anywhere_in_a_state(string state, string field) => Assert.Equal([$"FLOW1406 /States/A/{field}"], Problems(state, "JSONata"));

    [Theory]
    [InlineData($$""" {{Task}}, "Catch": [ { "ErrorEquals": ["a"], "Next": "B", "Output": 1 } ] """, "Catch/0/Output")]
    [InlineData(""" "Type": "Choice", "Choices": [ { "Condition": true, "Next": "B" } ] """, "Choices/0/Condition")]
    [InlineData(""" "Type": "Choice", "Choices": [ { "Variable": "$.a", "IsNull": true, "Next": "B", "Output": 1 } ] """, "Choices/0/Output")]
    [InlineData($$""" {{Map}}, "ItemReader": { {{Reader}}, "Arguments": { "Bucket": "b" } } """, "ItemReader/Arguments")]
    [InlineData($$""" {{Map}}, "ResultWriter": { {{Writer}}, "Arguments": { "Bucket": "b" } } """, "ResultWriter/Arguments")]
    public void JSONPath_has_no_expressions_anywhere_in_a_state(string state, string field) => Assert.Equal([$"FLOW1406 /States/A/{field}"], Problems(state, "JSONPath"));

    [Fact]
    public void Of_a_state_that_may_not_have_its_language_only_that_is_told() =>
        Assert.Equal(["FLOW1406 /States/A"], Problems(""" "Type": "Pass", "QueryLanguage": "JSONPath", "Output": 1, "InputPath": "$.a", "End": true """, "JSONata"));
}
