using FlowDsl.Asl.Json;
using FlowDsl.Local.Tasks;

namespace FlowDsl.Local.Tests.Distributing;

/// <summary>Runs machines of one distributed Map, "A".</summary>
internal static class Maps
{
    public const string Hands = "\"Type\": \"Pass\", \"End\": true";

    /// <summary>Fails for the item that is "bad", or a batch with such.</summary>
    public const string Breaks = """
        "Type": "Choice", "Choices": [ { "Condition": "{% 'bad' in $states.input or 'bad' in $states.input.Items %}", "Next": "F" } ], "Default": "S" },
        "S": { "Type": "Succeed" }, "F": { "Type": "Fail", "Error": "E", "Cause": "c"
        """;

    public static string Of(string more, string one = Hands, string type = "STANDARD") => $$"""
        "A": { "Type": "Map", "Label": "L", {{more}} "End": true, "ItemProcessor": {
          "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "{{type}}" }, "StartAt": "One", "States": { "One": { {{one}} } } } },
        "Z": { "Type": "Pass", "End": true }
        """;

    public static string Reader(string config, string key = "k", string resource = "getObject", string more = "", string bucket = "b", string arguments = "") => $$"""
        "ItemReader": { "Resource": "arn:aws:states:::s3:{{resource}}", "ReaderConfig": { {{config}} }, "Arguments": { "Bucket": "{{bucket}}", "{{(resource == "getObject" ? "Key" : "Prefix")}}": "{{key}}"{{arguments}} } }, {{more}}
        """;

    public static Task<ExecutionResult> Run(string states, MemoryStore? store, string input = "{}", ITaskHandler? tasks = null) =>
        Machines.Load(states).RunAsync(Machines.Request(input, tasks) with { Items = store });

    public static async Task<string> Output(string states, MemoryStore? store, string input = "{}")
    {
        var result = await Run(states, store, input);
        Assert.True(result.Status == ExecutionStatus.Succeeded, $"{result.Status} {result.Error}: {result.Cause}");
        return JsonStyle.Compact(result.Output!.Value);
    }

    /// <summary>The cause of a reader's failure.</summary>
    public static async Task<string> Refusal(string states, MemoryStore? store)
    {
        var result = await Run(states, store);
        Assert.Equal("States.ItemReaderFailed", result.Error);
        Assert.Equal(["MapRunStarted", "MapRunFailed", "MapStateFailed", "ExecutionFailed"], result.Types().TakeLast(4));
        return result.Cause!;
    }
}
