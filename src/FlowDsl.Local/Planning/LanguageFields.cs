using System.Text.Json;
using FlowDsl.Asl.Model;

namespace FlowDsl.Local.Planning;

/// <summary>The fields that only one of the languages has.</summary>
internal static class LanguageFields
{
    /// <summary>The fields that a state has and its language has not.</summary>
    public static IEnumerable<string> OfOther(State state, QueryLanguage language) =>
        (language == QueryLanguage.JSONata ? OfJsonPath(state) : OfJsonata(state)).Where(field => field.Value is not null).Select(field => field.Name);

    private static IEnumerable<(string Name, JsonElement? Value)> OfJsonata(State state)
    {
        yield return ("Output", state.Output);
        if (state is TaskState task) yield return ("Arguments", task.Arguments);
        if (state is ParallelState parallel) yield return ("Arguments", parallel.Arguments);
        if (state is MapState map) yield return ("Items", map.Items);
    }

    private static IEnumerable<(string Name, JsonElement? Value)> OfJsonPath(State state)
    {
        yield return ("InputPath", state.InputPath);
        yield return ("OutputPath", state.OutputPath);
        IEnumerable<(string, JsonElement?)> own = state switch
        {
            TaskState task =>
            [
                ("Parameters", task.Parameters), ("ResultSelector", task.ResultSelector), ("ResultPath", task.ResultPath), ("TimeoutSecondsPath", task.TimeoutSecondsPath),
                ("HeartbeatSecondsPath", task.HeartbeatSecondsPath),
            ],
            PassState pass => [("Parameters", pass.Parameters), ("Result", pass.Result), ("ResultPath", pass.ResultPath)],
            WaitState wait => [("SecondsPath", wait.SecondsPath), ("TimestampPath", wait.TimestampPath)],
            FailState fail => [("ErrorPath", fail.ErrorPath), ("CausePath", fail.CausePath)],
            ParallelState parallel => [("Parameters", parallel.Parameters), ("ResultSelector", parallel.ResultSelector), ("ResultPath", parallel.ResultPath)],
            MapState map =>
            [
                ("ItemsPath", map.ItemsPath), ("Parameters", map.Parameters), ("ResultSelector", map.ResultSelector), ("ResultPath", map.ResultPath),
                ("MaxConcurrencyPath", map.MaxConcurrencyPath), ("ToleratedFailureCountPath", map.ToleratedFailureCountPath),
                ("ToleratedFailurePercentagePath", map.ToleratedFailurePercentagePath),
            ],
            _ => [],
        };
        foreach (var field in own) yield return field;
    }
}
