using FlowDsl.Asl.Json;
using FlowDsl.Asl.Model;

namespace FlowDsl.Asl.Tests.Json;

public class ChoiceTestTests
{
    private static ChoiceRule Rule(string members) =>
        Assert.IsType<ChoiceState>(Definitions.WithState("S", $$"""{"Type":"Choice","Choices":[{{{members}}}]}""").States[0]).Choices[0];

    [Fact]
    public void A_comparison_has_its_variable_operator_and_operand()
    {
        var rule = Rule(""" "Comment": "c", "Variable": "$.a", "NumericLessThanPath": "$.b", "Next": "X", "_x": 1 """);
        var test = Assert.IsType<Comparison>(rule.Test);

        Assert.Equal(("$.a", "NumericLessThanPath", "$.b"), (test.Variable, test.Operator, test.Operand.GetString()));
        Assert.Equal(("c", "_x"), (rule.Comment, Assert.Single(rule.UnknownFields).Name));
        Assert.Equal((null, 0), (test.Comment, test.UnknownFields.Count));
    }

    [Fact]
    public void And_Or_and_Not_hold_tests_with_remarks_of_their_own()
    {
        var rule = Rule(""" "And": [ { "Comment": "c", "Not": { "Variable": "$.a", "IsNull": true } }, { "Or": [ { "Variable": "$.b", "IsPresent": true, "x": 1 } ] } ], "Next": "X" """);
        var tests = Assert.IsType<AndTest>(rule.Test).Tests;

        Assert.Equal("c", Assert.IsType<NotTest>(tests[0]).Comment);
        Assert.Equal("IsNull", Assert.IsType<Comparison>(((NotTest)tests[0]).Test).Operator);
        Assert.Equal("x", Assert.Single(Assert.Single(Assert.IsType<OrTest>(tests[1]).Tests).UnknownFields).Name);
    }

    [Theory]
    [InlineData(""" "Variable": "$.a", "StringLooksLike": "x" """, 2)]
    [InlineData(""" "Variable": "$.a" """, 1)]
    [InlineData(""" "StringEquals": "x" """, 1)]
    [InlineData(""" "Variable": 3, "StringEquals": "x" """, 2)]
    [InlineData(""" "And": "${Tests}" """, 1)]
    [InlineData(""" "Or": [ { "Variable": "$.a", "IsNull": true }, 3 ] """, 1)]
    [InlineData(""" "Not": [] """, 1)]
    public void What_tells_no_test_stays_with_the_unknown_fields(string members, int fields)
    {
        var rule = Rule(members + """, "Next": "X" """);

        Assert.Null(rule.Test);
        Assert.Equal(fields, rule.UnknownFields.Count);
    }

    [Fact]
    public void A_second_operator_is_kept_beside_the_first()
    {
        var rule = Rule(""" "Variable": "$.a", "StringEquals": "x", "NumericEquals": 1, "Next": "X" """);

        Assert.Equal("StringEquals", Assert.IsType<Comparison>(rule.Test).Operator);
        Assert.Equal("NumericEquals", Assert.Single(rule.UnknownFields).Name);
    }

    [Fact]
    public void The_language_has_39_operators() => Assert.Equal(39, Comparison.Operators.Count);
}
