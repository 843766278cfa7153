using System.Text.Json;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Json;

namespace FlowDsl.Local.Tests.Planning;

/// <summary>Where a problem is.</summary>
public class PlacesTests
{
    private const string Faulty = """
        { "StartAt": "A/a", "QueryLanguage": "JSONata", "States": {
          "A/a": { "Type": "Pass", "Output": [ 1, { "a/b~c": [ "{% 1 + %}" ] } ], "Assign": { "1": "{% ( %}" }, "Next": "C" },
          "C": { "Type": "Choice", "Choices": [ { "Condition": true, "Next": "T" }, { "Condition": "x", "Output": [ "{% $x" ], "Assign": { "y z": 1 }, "Next": "Gone" } ] },
          "T": { "Type": "Task", "Resource": "r", "Arguments": { "a": [ "{% $eval('1') %}" ] }, "Retry": [ { "ErrorEquals": [ "States.ALL", "b" ], "MaxAttempts": -1 } ],
            "Catch": [ { "ErrorEquals": [ "e" ], "Output": { "x": [ "{% $states.result %}" ] }, "Next": "M" } ], "Next": "M" },
          "M": { "Type": "Map", "ItemSelector": { "a": "{% phone %}" }, "ItemProcessor": { "StartAt": "P", "States": {
            "P": { "Type": "Parallel", "Branches": [ { "StartAt": "Q", "States": { "Q": { "Type": "Wait", "Seconds": "x", "More": 1, "End": true } } } ], "End": true } } }, "Next": "S" },
          "S": { "Type": "Succeed", "Output": { "~": "{% a %}" } } } }
        """;

    private const string FaultyPaths = """
        { "StartAt": "A", "States": {
          "A": { "Type": "Pass", "Parameters": { "a/b": [ { "c~.$": "x" } ] }, "Assign": { "a-b.$": "$.x" }, "Next": "C" },
          "C": { "Type": "Choice", "Choices": [ { "And": [ { "Variable": "a", "IsNull": true }, { "Not": { "Or": [ { "Variable": "$.a", "StringEquals": 1 } ] } }, { "And": [] } ], "Next": "T" } ] },
          "T": { "Type": "Task", "Resource": "r", "Catch": [ { "ErrorEquals": [ "e" ], "ResultPath": "$..a", "Assign": { "v.$": "y" }, "Next": "M" } ], "Next": "M" },
          "M": { "Type": "Map", "MaxConcurrencyPath": "$.a[*]", "ItemProcessor": { "ProcessorConfig": { "Mode": "DISTRIBUTED" }, "StartAt": "F", "States": { "F": { "Type": "Fail", "ErrorPath": "x" } } },
            "ItemReader": { "Resource": "x", "ReaderConfig": { "InputType": "JSON", "MaxItemsPath": "$..a" } }, "ItemBatcher": { "MaxItemsPerBatch": 0, "BatchInput": { "i.$": "z" } }, "End": true } } }
        """;

    [Theory]
    [InlineData(Faulty, 15)]
    [InlineData(FaultyPaths, 14)]
    public void Every_problem_has_a_pointer_that_leads_to_a_value_of_the_definition(string definition, int count)
    {
        var problems = Assert.Throws<DiagnosticException>(() => LocalStateMachine.Load(AslReader.Read(definition))).Diagnostics;

        Assert.Equal(count, problems.Count);
        Assert.All(problems, problem => Resolve(JsonElement.Parse(definition), ((JsonPlace)problem.Place!).JsonPointer));
    }

    [Fact]
    public void A_name_is_escaped_in_a_pointer_and_in_AWSs_words_it_is_not()
    {
        var pointers = Assert.Throws<DiagnosticException>(() => LocalStateMachine.Load(AslReader.Read(Faulty))).Diagnostics.Select(problem => ((JsonPlace)problem.Place!).JsonPointer);

        Assert.Contains("/States/A~1a/Output/1/a~1b~0c/0", pointers);
    }

    [Fact]
    public void What_was_read_from_a_text_is_refused_with_lines_and_columns() => Assert.Equal(
        [
            "FLOW1008 /States/A/Comment(2,37): a text is needed, not 5", "FLOW1006 /States/B(4,8): there is no type \"Nap\"", "FLOW1403 /States/A/Next(2,48): there is no state 'Gone' here",
            "FLOW1402 /States/A/Output/a~1b/1(3,29): '{% 1 + %}' — Unexpected end of expression",
        ],
        Assert.Throws<DiagnosticException>(() => LocalStateMachine.Load(AslReader.Inspect("""
            { "StartAt": "A", "QueryLanguage": "JSONata", "States": {
              "A": { "Type": "Pass", "Comment": 5, "Next": "Gone",
                "Output": { "a/b": [ 1, "{% 1 + %}" ] } },
              "B": { "Type": "Nap" } } }
            """))).Diagnostics.Select(problem => problem.ToString().Split(". ")[0]));

    [Fact]
    public async Task A_failure_names_the_field_as_AWS_does()
    {
        var result = await Machines.Run(""" "A": { "Type": "Pass", "Output": [ 1, { "a/b~c": [ "{% $nothing %}" ] } ], "End": true } """);

        Assert.Contains("specified for the field 'Output[1]/a/b~c[0]' returned nothing", result.Cause, StringComparison.Ordinal);
    }

    private static void Resolve(JsonElement value, string pointer)
    {
        foreach (var segment in JsonPointers.Segments(pointer)) value = value.ValueKind == JsonValueKind.Array ? value[int.Parse(segment, null)] : value.GetProperty(segment);
    }
}
