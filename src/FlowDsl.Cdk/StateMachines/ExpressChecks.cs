using System.Text.Json;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Model;

namespace FlowDsl.Cdk;

/// <summary>What an Express machine has not (<see href="https://docs.aws.amazon.com/step-functions/latest/dg/choosing-workflow-type.html"/>).</summary>
internal static class ExpressChecks
{
    private const int LongestSeconds = 5 * 60;

    public static IEnumerable<Diagnostic> Problems(CompiledWorkflow workflow)
    {
        if (workflow.Definition.TimeoutSeconds is > LongestSeconds and var seconds)
            yield return Problem($"{workflow.Name} may take {seconds} seconds, and an Express execution ends after {LongestSeconds}", null);
        foreach (var state in AllStates.Of(workflow.Definition))
            if (Reason(state) is { } reason)
                yield return Problem($"'{state.Name}' {reason}", workflow.SourceMap.States.GetValueOrDefault(state.Name));
    }

    private static string? Reason(State state) => state switch
    {
        WaitState wait when Seconds(wait.Seconds) is > LongestSeconds and var seconds => $"waits for {seconds} seconds, and an Express execution ends after {LongestSeconds}",
        TaskState task when task.Resource.Contains(".sync", StringComparison.Ordinal) => "waits for the job that it starts",
        TaskState task when task.Resource.EndsWith(".waitForTaskToken", StringComparison.Ordinal) => "waits for a callback",
        TaskState task when task.Resource.Contains(":activity:", StringComparison.Ordinal) => "is done by an activity's worker",
        TaskState task when Seconds(task.TimeoutSeconds) is > LongestSeconds and var seconds => $"may take {seconds} seconds, and an Express execution ends after {LongestSeconds}",
        MapState { ItemProcessor.ProcessorConfig: { ValueKind: JsonValueKind.Object } config }
            when config.TryGetProperty("Mode", out var mode) && mode.ValueEquals("DISTRIBUTED") => "is a distributed Map",
        _ => null,
    };

    // An expression's value is known when it runs.
    private static double? Seconds(JsonElement? written) => written is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;

    private static Diagnostic Problem(string reason, Place? place) => new() { Code = DiagnosticCodes.NotExpress, Place = place, Reason = reason };
}
