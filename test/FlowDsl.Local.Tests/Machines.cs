using FlowDsl.Asl.Json;
using FlowDsl.Local.Tasks;

namespace FlowDsl.Local.Tests;

/// <summary>Runs small JSONata machines.</summary>
internal static class Machines
{
    public static readonly DateTimeOffset Start = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>A machine of the states given; it starts at "A".</summary>
    public static LocalStateMachine Load(string states, string more = "") =>
        LocalStateMachine.Load(AslReader.Read($$"""{ "QueryLanguage": "JSONata", "StartAt": "A", {{more}} "States": { {{states}} } }"""));

    public static ExecutionRequest Request(string input = "{}", ITaskHandler? tasks = null) =>
        new() { Input = JsonElements.Parse(input), Name = "run", Tasks = tasks ?? Scripted.Always("{}"), StartTime = Start };

    public static Task<ExecutionResult> Run(string states, string input = "{}", ITaskHandler? tasks = null, string more = "") =>
        Load(states, more).RunAsync(Request(input, tasks));

    public static async Task<string> Output(string states, string input = "{}", ITaskHandler? tasks = null)
    {
        var result = await Run(states, input, tasks);
        Assert.True(result.Status == ExecutionStatus.Succeeded, $"{result.Status} {result.Error}: {result.Cause}");
        return JsonStyle.Compact(result.Output!.Value);
    }

    public static IEnumerable<string> Types(this ExecutionResult result) => result.History.Select(step => step.Type);
}
