using FlowDsl.Asl.Model;

namespace FlowDsl.Local.Planning;

/// <summary>The fields that the objects of the language have, in both query languages.</summary>
internal static class FieldNames
{
    private static readonly string[] s_state = ["Type", "Comment", "QueryLanguage", "InputPath", "OutputPath", "Assign", "Output"];
    private static readonly string[] s_continuing = [.. s_state, "Next", "End"];
    private static readonly string[] s_fallible = [.. s_continuing, "Retry", "Catch", "Arguments", "Parameters", "ResultSelector", "ResultPath"];

    public static IReadOnlyList<string> Machine { get; } = ["Comment", "QueryLanguage", "StartAt", "States", "TimeoutSeconds", "Version"];

    public static IReadOnlyList<string> Branch { get; } = ["Comment", "StartAt", "States"];

    public static IReadOnlyList<string> Processor { get; } = [.. Branch, "ProcessorConfig"];

    public static IReadOnlyList<string> Retrier { get; } = ["Comment", "ErrorEquals", "IntervalSeconds", "MaxAttempts", "BackoffRate", "MaxDelaySeconds", "JitterStrategy"];

    public static IReadOnlyList<string> Catcher { get; } = ["Comment", "ErrorEquals", "Next", "ResultPath", "Output", "Assign"];

    /// <summary>A test within the test of a JSONPath rule.</summary>
    public static IReadOnlyList<string> Test { get; } = ["Comment", "Variable", "And", "Or", "Not", .. Comparison.Operators];

    public static IReadOnlyList<string> Rule { get; } = [.. Test, "Condition", "Next", "Assign", "Output"];

    public static IReadOnlyList<string> Of(State state) => state switch
    {
        TaskState => [.. s_fallible, "Resource", "Credentials", "TimeoutSeconds", "TimeoutSecondsPath", "HeartbeatSeconds", "HeartbeatSecondsPath"],
        ParallelState => [.. s_fallible, "Branches"],
        MapState =>
        [
            .. s_fallible, "Label", "ItemReader", "Items", "ItemsPath", "ItemSelector", "ItemBatcher", "MaxConcurrency", "MaxConcurrencyPath", "ToleratedFailureCount",
            "ToleratedFailureCountPath", "ToleratedFailurePercentage", "ToleratedFailurePercentagePath", "ItemProcessor", "Iterator", "ResultWriter",
        ],
        PassState => [.. s_continuing, "Parameters", "Result", "ResultPath"],
        WaitState => [.. s_continuing, "Seconds", "SecondsPath", "Timestamp", "TimestampPath"],
        ChoiceState => [.. s_state, "Choices", "Default"],
        FailState => [.. s_state, "Error", "ErrorPath", "Cause", "CausePath"],
        _ => s_state,
    };
}
