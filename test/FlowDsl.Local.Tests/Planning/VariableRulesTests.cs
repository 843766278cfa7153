using static FlowDsl.Local.Tests.Planning.Loading;

namespace FlowDsl.Local.Tests.Planning;

/// <summary>A variable of the scope outside cannot be assigned.</summary>
public class VariableRulesTests
{
    private const string Inner = """ "StartAt": "I", "States": { "I": { "Type": "Pass", "Assign": { "x": 2 }, "End": true } } """;
    private const string Parallel = $$""" "P": { "Type": "Parallel", "Branches": [ { {{Inner}} } ], "End": true } """;

    private static string Machine(string states, string language = "JSONata") => $$"""{ "StartAt": "A", "QueryLanguage": "{{language}}", "States": { {{states}}, "Z": { "Type": "Succeed" } } }""";

    private static string Problem(string states, string language = "JSONata") => Assert.Single(Places(Machine(states, language)));

    [Theory]
    [InlineData(""" "A": { "Type": "Pass", "Assign": { "x": 1 }, "Next": "P" } """)]
    [InlineData(""" "A": { "Type": "Pass", "Assign": { "x": 1 }, "Next": "B" }, "B": { "Type": "Wait", "Seconds": 1, "Next": "P" } """)]
    [InlineData(""" "A": { "Type": "Choice", "Choices": [ { "Condition": true, "Assign": { "x": 1 }, "Next": "P" } ], "Default": "Z" } """)]
    [InlineData(""" "A": { "Type": "Choice", "Choices": [ { "Condition": true, "Next": "Z" } ], "Assign": { "x": 1 }, "Default": "P" } """)]
    [InlineData(""" "A": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "Catch": [ { "ErrorEquals": ["e"], "Assign": { "x": 1 }, "Next": "P" } ], "End": true } """)]
    public void What_was_assigned_on_the_way_to_a_branch_is_not_assigned_in_it(string before) =>
        Assert.Equal("FLOW1416 /States/P/Branches/0/States/I/Assign/x", Problem($"{before}, {Parallel}"));

    [Fact]
    public void A_computed_name_in_JSONPath_is_the_same_name() => Assert.Equal(
        "FLOW1416 /States/P/Branches/0/States/I/Assign/x", Problem($$""" "A": { "Type": "Pass", "Assign": { "x.$": "$" }, "Next": "P" }, {{Parallel}} """, "JSONPath"));

    [Fact]
    public void A_loop_around_a_Map_comes_back_to_it() => Assert.Equal(
        "FLOW1416 /States/A/ItemProcessor/States/I/Assign/x",
        Problem($$""" "A": { "Type": "Map", "ItemProcessor": { {{Inner}} }, "Next": "B" }, "B": { "Type": "Pass", "Assign": { "x": 1 }, "Next": "A" } """));

    [Fact]
    public void What_is_outside_of_two_scopes_is_outside_of_the_inner_one() => Assert.Equal(
        "FLOW1416 /States/M/ItemProcessor/States/P/Branches/0/States/I/Assign/x",
        Problem($$""" "A": { "Type": "Pass", "Assign": { "x": 1 }, "Next": "M" }, "M": { "Type": "Map", "ItemProcessor": { "StartAt": "P", "States": { {{Parallel}} } }, "End": true } """));

    [Theory]
    // As the service was seen to have it: what a catcher of the branches assigns is no variable of theirs.
    [InlineData($$""" "A": { "Type": "Parallel", "Branches": [ { {{Inner}} } ], "Catch": [ { "ErrorEquals": ["e"], "Assign": { "x": 1 }, "Next": "Z" } ], "Assign": { "x": 1 }, "End": true } """)]
    [InlineData($$""" "A": { "Type": "Choice", "Choices": [ { "Condition": true, "Assign": { "x": 1 }, "Next": "Z" } ], "Default": "P" }, {{Parallel}} """)]
    [InlineData($$""" "A": { "Type": "Parallel", "Branches": [ { {{Inner}} }, { "StartAt": "J", "States": { "J": { "Type": "Pass", "Assign": { "x": 2 }, "End": true } } } ], "End": true } """)]
    [InlineData($$"""
        "A": { "Type": "Pass", "Assign": { "x": 1 }, "Next": "M" },
        "M": { "Type": "Map", "ItemProcessor": { "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" }, {{Inner}} }, "End": true }
        """)]
    public void What_is_assigned_afterwards_or_beside_or_apart_is_another_variable(string states) => Loads(Machine(states));
}
