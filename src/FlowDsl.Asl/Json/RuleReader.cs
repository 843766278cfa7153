using FlowDsl.Asl.Model;

namespace FlowDsl.Asl.Json;

/// <summary>Reads the rules that states have: choices, retriers, catchers.</summary>
internal static class RuleReader
{
    public static ChoiceRule? Choice(Located at, Problems problems) => ObjectReader.Open(at, problems) is not { } members ? null : new ChoiceRule
    {
        Comment = members.Text("Comment"),
        Condition = members.Any("Condition"),
        Test = TestReader.Of(members),
        Next = members.RequiredText("Next"),
        Assign = members.Any("Assign"),
        Output = members.Any("Output"),
        UnknownFields = members.Rest(),
    };

    public static Retrier? Retrier(Located at, Problems problems) => ObjectReader.Open(at, problems) is not { } members ? null : new Retrier
    {
        Comment = members.Text("Comment"),
        ErrorEquals = members.List("ErrorEquals", Values.ErrorName, required: true),
        IntervalSeconds = members.Number("IntervalSeconds", Values.WholeNumber, Values.AsInt),
        MaxAttempts = members.Number("MaxAttempts", Values.WholeNumber, Values.AsInt),
        BackoffRate = members.Number("BackoffRate", "a number", Values.AsDouble),
        MaxDelaySeconds = members.Number("MaxDelaySeconds", Values.WholeNumber, Values.AsInt),
        JitterStrategy = members.OneOf("JitterStrategy", ("NONE", JitterStrategy.None), ("FULL", JitterStrategy.Full)),
        UnknownFields = members.Rest(),
    };

    public static Catcher? Catcher(Located at, Problems problems) => ObjectReader.Open(at, problems) is not { } members ? null : new Catcher
    {
        Comment = members.Text("Comment"),
        ErrorEquals = members.List("ErrorEquals", Values.ErrorName, required: true),
        Next = members.RequiredText("Next"),
        ResultPath = members.Any("ResultPath"),
        Output = members.Any("Output"),
        Assign = members.Any("Assign"),
        UnknownFields = members.Rest(),
    };
}
