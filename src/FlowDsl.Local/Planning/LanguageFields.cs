using System.Globalization;
using FlowDsl.Asl.Model;

namespace FlowDsl.Local.Planning;

/// <summary>The fields that only one of the languages has: those of a state, of its rules and catchers, and of what a distributed Map reads, puts together and writes.</summary>
internal static class LanguageFields
{
    /// <summary>The fields that a state has and its language has not, as they stand in the state: <c>Catch/0/Output</c>.</summary>
    public static IEnumerable<string> OfOther(State state, QueryLanguage language) =>
        (language == QueryLanguage.JSONata ? OfJsonPath(state).Concat(WithinJsonPath(state)) : OfJsonata(state).Concat(WithinJsonata(state)))
            .Where(field => field.IsThere).Select(field => field.Name);

    private static IEnumerable<(string Name, bool IsThere)> OfJsonata(State state) => state switch
    {
        TaskState task => [("Output", state.Output is not null), ("Arguments", task.Arguments is not null)],
        ParallelState parallel => [("Output", state.Output is not null), ("Arguments", parallel.Arguments is not null)],
        MapState map => [("Output", state.Output is not null), ("Items", map.Items is not null)],
        // A field that its type has in no language is told as such.
        FailState => [],
        _ => [("Output", state.Output is not null)],
    };

    private static IEnumerable<(string Name, bool IsThere)> WithinJsonata(State state) => state switch
    {
        ChoiceState choice => choice.Choices.SelectMany((rule, i) => ((string, bool)[])[(At("Choices", i, "Condition"), rule.Condition is not null), (At("Choices", i, "Output"), rule.Output is not null)]),
        MapState map =>
        [
            .. Catchers(map, "Output", catcher => catcher.Output is not null), ("ItemReader/Arguments", map.ItemReader?.Arguments is not null),
            ("ResultWriter/Arguments", map.ResultWriter?.Arguments is not null),
        ],
        FallibleState fallible => Catchers(fallible, "Output", catcher => catcher.Output is not null),
        _ => [],
    };

    private static IEnumerable<(string Name, bool IsThere)> OfJsonPath(State state)
    {
        if (state is FailState fail) return [("ErrorPath", fail.ErrorPath is not null), ("CausePath", fail.CausePath is not null)];
        IEnumerable<(string, bool)> own = state switch
        {
            TaskState task =>
            [
                ("Parameters", task.Parameters is not null), ("ResultSelector", task.ResultSelector is not null), ("ResultPath", task.ResultPath is not null),
                ("TimeoutSecondsPath", task.TimeoutSecondsPath is not null), ("HeartbeatSecondsPath", task.HeartbeatSecondsPath is not null),
            ],
            PassState pass => [("Parameters", pass.Parameters is not null), ("Result", pass.Result is not null), ("ResultPath", pass.ResultPath is not null)],
            WaitState wait => [("SecondsPath", wait.SecondsPath is not null), ("TimestampPath", wait.TimestampPath is not null)],
            ParallelState parallel =>
                [("Parameters", parallel.Parameters is not null), ("ResultSelector", parallel.ResultSelector is not null), ("ResultPath", parallel.ResultPath is not null)],
            MapState map =>
            [
                ("ItemsPath", map.ItemsPath is not null), ("Parameters", map.Parameters is not null), ("ResultSelector", map.ResultSelector is not null),
                ("ResultPath", map.ResultPath is not null), ("MaxConcurrencyPath", map.MaxConcurrencyPath is not null),
                ("ToleratedFailureCountPath", map.ToleratedFailureCountPath is not null), ("ToleratedFailurePercentagePath", map.ToleratedFailurePercentagePath is not null),
            ],
            _ => [],
        };
        return [("InputPath", state.InputPath is not null), ("OutputPath", state.OutputPath is not null), .. own];
    }

    private static IEnumerable<(string Name, bool IsThere)> WithinJsonPath(State state) => state switch
    {
        ChoiceState choice => choice.Choices.Select((rule, i) => (At("Choices", i, NameOf(rule.Test)), rule.Test is not null)),
        MapState map =>
        [
            .. Catchers(map, "ResultPath", catcher => catcher.ResultPath is not null), ("ItemReader/Parameters", map.ItemReader?.Parameters is not null),
            ("ItemReader/ReaderConfig/MaxItemsPath", map.ItemReader?.ReaderConfig?.MaxItemsPath is not null),
            ("ItemBatcher/MaxItemsPerBatchPath", map.ItemBatcher?.MaxItemsPerBatchPath is not null),
            ("ItemBatcher/MaxInputBytesPerBatchPath", map.ItemBatcher?.MaxInputBytesPerBatchPath is not null), ("ResultWriter/Parameters", map.ResultWriter?.Parameters is not null),
        ],
        FallibleState fallible => Catchers(fallible, "ResultPath", catcher => catcher.ResultPath is not null),
        _ => [],
    };

    private static IEnumerable<(string, bool)> Catchers(FallibleState state, string name, Func<Catcher, bool> isThere) =>
        state.Catch.Select((catcher, i) => (At("Catch", i, name), isThere(catcher)));

    private static string At(string list, int index, string name) => string.Create(CultureInfo.InvariantCulture, $"{list}/{index}/{name}");

    private static string NameOf(ChoiceTest? test) => test switch
    {
        AndTest => "And",
        OrTest => "Or",
        NotTest => "Not",
        _ => "Variable",
    };
}
