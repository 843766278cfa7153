namespace FlowDsl.Benchmarks.Work;

/// <summary>The state machines of the peers' scripts, and two of ours.</summary>
internal static class Machines
{
    /// <summary>Pass, Choice, Pass, Pass, Succeed.</summary>
    public const string Five = """
        { "StartAt": "A", "States": {
          "A": { "Type": "Pass", "Result": { "n": 1 }, "ResultPath": "$.a", "Next": "B" },
          "B": { "Type": "Choice", "Choices": [{ "Variable": "$.count", "NumericGreaterThan": 0, "Next": "C" }], "Default": "E" },
          "C": { "Type": "Pass", "Parameters": { "x.$": "$.count", "y": 2 }, "ResultPath": "$.c", "Next": "D" },
          "D": { "Type": "Pass", "OutputPath": "$.c", "Next": "E" },
          "E": { "Type": "Succeed" } } }
        """;

    /// <summary>A Map over <c>$.items</c>, ten at a time.</summary>
    public const string Map = """
        { "StartAt": "M", "States": { "M": { "Type": "Map", "ItemsPath": "$.items", "MaxConcurrency": 10,
          "ItemProcessor": { "StartAt": "P", "States": { "P": { "Type": "Pass", "Parameters": { "id.$": "$.id" }, "End": true } } }, "End": true } } }
        """;

    /// <summary>10,000 transitions in a loop.</summary>
    public const string Loop = """
        { "StartAt": "Inc", "States": {
          "Inc": { "Type": "Pass", "Parameters": { "i.$": "States.MathAdd($.i, 1)" }, "Next": "Chk" },
          "Chk": { "Type": "Choice", "Choices": [{ "Variable": "$.i", "NumericLessThan": 5000, "Next": "Inc" }], "Default": "End" },
          "End": { "Type": "Succeed" } } }
        """;

    /// <summary>Goes on until <c>i</c> is <c>n</c>: two transitions a lap, in JSONata.</summary>
    public const string Counter = """
        { "QueryLanguage": "JSONata", "StartAt": "Inc", "States": {
          "Inc": { "Type": "Pass", "Output": "{% { 'i': $states.input.i + 1, 'n': $states.input.n } %}", "Next": "Chk" },
          "Chk": { "Type": "Choice", "Choices": [{ "Condition": "{% $states.input.i < $states.input.n %}", "Next": "Inc" }], "Default": "End" },
          "End": { "Type": "Succeed" } } }
        """;

    /// <summary>One task that waits for its answer.</summary>
    public const string OneTask = """
        { "QueryLanguage": "JSONata", "StartAt": "T", "States": {
          "T": { "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Arguments": { "FunctionName": "f", "Payload": "{% $states.input %}" }, "End": true } } }
        """;

    /// <summary>Five states in JSONata: the work of <see cref="Five"/>.</summary>
    public const string FiveJsonata = """
        { "QueryLanguage": "JSONata", "StartAt": "A", "States": {
          "A": { "Type": "Pass", "Output": "{% $merge([$states.input, { 'a': { 'n': 1 } }]) %}", "Next": "B" },
          "B": { "Type": "Choice", "Choices": [{ "Condition": "{% $states.input.count > 0 %}", "Next": "C" }], "Default": "E" },
          "C": { "Type": "Pass", "Output": "{% $merge([$states.input, { 'c': { 'x': $states.input.count, 'y': 2 } }]) %}", "Next": "D" },
          "D": { "Type": "Pass", "Output": "{% $states.input.c %}", "Next": "E" },
          "E": { "Type": "Succeed" } } }
        """;
}
