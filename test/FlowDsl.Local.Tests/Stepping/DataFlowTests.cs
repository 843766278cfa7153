namespace FlowDsl.Local.Tests.Stepping;

public class DataFlowTests
{
    [Fact]
    public async Task Without_an_Output_a_Pass_hands_its_input_on() =>
        Assert.Equal("""{"a":1}""", await Machines.Output(""" "A": { "Type": "Pass", "End": true } """, """{ "a" : 1 }"""));

    [Fact]
    public async Task Texts_are_evaluated_at_any_depth_and_only_when_the_delimiters_enclose_them() => Assert.Equal(
        """{"deep":[{"x":2}],"plain":" {% 1 %}","name{% 1 %}":"{% 1 %} ","none":null}""",
        await Machines.Output(""" "A": { "Type": "Pass", "End": true, "Output": { "deep": [ { "x": "{% $states.input.n + 1 %}" } ], "plain": " {% 1 %}", "name{% 1 %}": "{% 1 %} ", "none": null } } """, """{ "n": 1 }"""));

    [Fact]
    public async Task A_Task_without_an_Output_hands_its_result_on() =>
        Assert.Equal("[1]", await Machines.Output(""" "A": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "End": true } """, tasks: Scripted.Always("[1]")));

    [Fact]
    public async Task A_Task_without_Arguments_sends_its_input()
    {
        var tasks = Scripted.Always("1");
        await Machines.Run(""" "A": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "End": true } """, """{"a":"b"}""", tasks);

        Assert.Equal("""{"a":"b"}""", Assert.Single(tasks.Invocations).Arguments.GetRawText());
    }

    [Fact]
    public async Task Output_and_Assign_see_result_and_input_and_not_each_other() => Assert.Equal(
        """{"old":1,"new":7}""",
        await Machines.Output(
            """
            "A": { "Type": "Pass", "Assign": { "x": 1 }, "Next": "B" },
            "B": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "Assign": { "x": "{% $states.result.v + $states.input.i %}" }, "Output": { "old": "{% $x %}" }, "Next": "C" },
            "C": { "Type": "Pass", "Output": { "old": "{% $states.input.old %}", "new": "{% $x %}" }, "End": true }
            """, """{ "i": 2 }""", Scripted.Always("""{ "v": 5 }""")));

    [Fact]
    public async Task Variables_are_swapped_by_their_old_values() => Assert.Equal(
        "[2,1]",
        await Machines.Output("""
            "A": { "Type": "Pass", "Assign": { "x": 1, "y": 2 }, "Next": "B" },
            "B": { "Type": "Pass", "Assign": { "x": "{% $y %}", "y": "{% $x %}" }, "Next": "C" },
            "C": { "Type": "Pass", "Output": ["{% $x %}", "{% $y %}"], "End": true }
            """));

    [Fact]
    public async Task The_context_object_names_execution_state_and_machine() => Assert.Equal(
        """{"id":"arn:aws:states:us-east-1:123456789012:execution:StateMachine:run","name":"run","in":{"i":1},"start":"2026-03-01T12:00:00Z","state":"B","entered":"2026-03-01T12:00:30Z","machine":"StateMachine"}""",
        await Machines.Output(
            """
            "A": { "Type": "Wait", "Seconds": 30, "Output": {}, "Next": "B" },
            "B": { "Type": "Pass", "End": true, "Output": { "id": "{% $states.context.Execution.Id %}", "name": "{% $states.context.Execution.Name %}", "in": "{% $states.context.Execution.Input %}",
                "start": "{% $states.context.Execution.StartTime %}", "state": "{% $states.context.State.Name %}", "entered": "{% $states.context.State.EnteredTime %}", "machine": "{% $states.context.StateMachine.Name %}" } }
            """, """{ "i": 1 }"""));

    [Fact]
    public async Task Numbers_that_nothing_computes_keep_their_digits() =>
        Assert.Equal("[12345678901234567890,1.50]", await Machines.Output(""" "A": { "Type": "Pass", "End": true } """, "[ 12345678901234567890, 1.50 ]"));

    [Theory]
    [InlineData("""{ "v": ["{% $nope %}"] }""", "The JSONata expression '$nope' specified for the field 'Output/v[0]' returned nothing (undefined).")]
    [InlineData(""" "{% $sum %}" """, "The JSONata expression '$sum' specified for the field 'Output' returned an unsupported result type.")]
    [InlineData(""" "{% 1 + 'a' %}" """, "The JSONata expression '1 + 'a'' specified for the field 'Output' threw an error during evaluation. T2002:")]
    public async Task An_expression_without_a_value_fails_the_execution_in_AWSs_words(string output, string cause)
    {
        var result = await Machines.Run($$""" "A": { "Type": "Pass", "End": true, "Output": {{output}} } """);

        Assert.Equal((ExecutionStatus.Failed, "States.QueryEvaluationError"), (result.Status, result.Error));
        Assert.StartsWith($"An error occurred while executing the state 'A' (entered at the event id #2). {cause}", result.Cause, StringComparison.Ordinal);
        Assert.Equal(["ExecutionStarted", "PassStateEntered", "EvaluationFailed", "ExecutionFailed"], result.Types());
    }
}
