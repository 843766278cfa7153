namespace FlowDsl.Local.Tests.Stepping;

public class ChoiceTests
{
    private const string Rules = """
        "A": { "Type": "Choice", "Default": "D", "Assign": { "by": "default" }, "Output": "d", "Choices": [
          { "Condition": "{% $states.input = 1 %}", "Next": "D", "Assign": { "by": "first" } },
          { "Condition": "{% $states.input < 3 %}", "Next": "D", "Assign": { "by": "second" }, "Output": "s" } ] },
        "D": { "Type": "Pass", "Output": ["{% $by %}", "{% $states.input %}"], "End": true }
        """;

    [Theory]
    [InlineData("1", """["first",1]""")]
    [InlineData("2", """["second","s"]""")]
    [InlineData("3", """["default","d"]""")]
    public async Task The_first_rule_that_holds_decides_and_brings_its_own_Assign_and_Output(string input, string output) =>
        Assert.Equal(output, await Machines.Output(Rules, input));

    [Fact]
    public async Task A_condition_may_be_a_plain_true() =>
        Assert.Equal("1", await Machines.Output(""" "A": { "Type": "Choice", "Choices": [ { "Condition": true, "Next": "S" } ] }, "S": { "Type": "Succeed" } """, "1"));

    [Fact]
    public async Task A_condition_that_is_no_boolean_is_an_evaluation_error()
    {
        var result = await Machines.Run(""" "A": { "Type": "Choice", "Choices": [ { "Condition": "{% 'yes' %}", "Next": "S" } ] }, "S": { "Type": "Succeed" } """);

        Assert.Equal("States.QueryEvaluationError", result.Error);
        Assert.EndsWith("The JSONata expression ''yes'' specified for the field 'Choices[0]/Condition' returned an unexpected result type. Expected 'boolean', but was 'string' for value: \"yes\"",
            result.Cause, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_default_no_rule_is_a_runtime_error()
    {
        var result = await Machines.Run(""" "A": { "Type": "Choice", "Choices": [ { "Condition": false, "Next": "S" } ] }, "S": { "Type": "Succeed" } """);

        Assert.Equal((ExecutionStatus.Failed, "States.Runtime"), (result.Status, result.Error));
    }
}
