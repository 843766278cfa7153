using FlowDsl.Asl.Model;

namespace FlowDsl.Local.Planning;

/// <summary>The fields that the objects of the language have, in both query languages.</summary>
internal static class FieldNames
{
    private static readonly string[] s_state = ["Type", "Comment", "QueryLanguage"];
    private static readonly string[] s_succeed = [.. s_state, "InputPath", "OutputPath", "Output"];
    private static readonly string[] s_continuing = [.. s_succeed, "Assign", "Next", "End"];
    private static readonly string[] s_fallible = [.. s_continuing, "Retry", "Catch", "Parameters", "ResultSelector", "ResultPath"];
    private static readonly string[] s_task = [.. s_fallible, "Arguments", "Resource", "Credentials", "TimeoutSeconds", "TimeoutSecondsPath", "HeartbeatSeconds", "HeartbeatSecondsPath"];
    private static readonly string[] s_parallel = [.. s_fallible, "Arguments", "Branches"];
    private static readonly string[] s_map =
    [
        .. s_fallible, "Label", "ItemReader", "Items", "ItemsPath", "ItemSelector", "ItemBatcher", "MaxConcurrency", "MaxConcurrencyPath", "ToleratedFailureCount",
        "ToleratedFailureCountPath", "ToleratedFailurePercentage", "ToleratedFailurePercentagePath", "ItemProcessor", "Iterator", "ResultWriter",
    ];
    private static readonly string[] s_pass = [.. s_continuing, "Parameters", "Result", "ResultPath"];
    private static readonly string[] s_wait = [.. s_continuing, "Seconds", "SecondsPath", "Timestamp", "TimestampPath"];
    private static readonly string[] s_choice = [.. s_succeed, "Assign", "Choices", "Default"];
    private static readonly string[] s_fail = [.. s_state, "Error", "ErrorPath", "Cause", "CausePath"];

    public static IReadOnlyList<string> Machine { get; } = ["Comment", "QueryLanguage", "StartAt", "States", "TimeoutSeconds", "Version"];

    public static IReadOnlyList<string> Branch { get; } = ["Comment", "StartAt", "States"];

    public static IReadOnlyList<string> Processor { get; } = [.. Branch, "ProcessorConfig"];

    public static IReadOnlyList<string> Retrier { get; } = ["Comment", "ErrorEquals", "IntervalSeconds", "MaxAttempts", "BackoffRate", "MaxDelaySeconds", "JitterStrategy"];

    public static IReadOnlyList<string> Catcher { get; } = ["Comment", "ErrorEquals", "Next", "ResultPath", "Output", "Assign"];

    public static IReadOnlyList<string> Reader { get; } = ["Resource", "Arguments", "Parameters", "ReaderConfig"];

    public static IReadOnlyList<string> ReaderConfig { get; } =
        ["InputType", "Transformation", "ManifestType", "CSVDelimiter", "CSVHeaderLocation", "CSVHeaders", "ItemsPointer", "MaxItems", "MaxItemsPath"];

    public static IReadOnlyList<string> Batcher { get; } = ["BatchInput", "MaxItemsPerBatch", "MaxItemsPerBatchPath", "MaxInputBytesPerBatch", "MaxInputBytesPerBatchPath"];

    public static IReadOnlyList<string> Writer { get; } = ["Resource", "Arguments", "Parameters", "WriterConfig"];

    public static IReadOnlyList<string> WriterConfig { get; } = ["OutputType", "Transformation"];

    /// <summary>A test within the test of a JSONPath rule.</summary>
    public static IReadOnlyList<string> Test { get; } = ["Comment", "Variable", "And", "Or", "Not", .. Comparison.Operators];

    public static IReadOnlyList<string> Rule { get; } = [.. Test, "Condition", "Next", "Assign", "Output"];

    public static IReadOnlyList<string> Of(State state) => state switch
    {
        TaskState => s_task,
        ParallelState => s_parallel,
        MapState => s_map,
        PassState => s_pass,
        WaitState => s_wait,
        ChoiceState => s_choice,
        FailState => s_fail,
        SucceedState => s_succeed,
        _ => s_state,
    };

    /// <summary>The fields of a state that the model takes in every state, and its type has not.</summary>
    public static IEnumerable<string> Foreign(State state) =>
        new (string Name, bool IsThere)[]
        {
            ("InputPath", state.InputPath is not null), ("OutputPath", state.OutputPath is not null), ("Output", state.Output is not null), ("Assign", state.Assign is not null),
        }.Where(field => field.IsThere && !Of(state).Contains(field.Name)).Select(field => field.Name);
}
