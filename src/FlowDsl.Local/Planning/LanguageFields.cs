using FlowDsl.Asl.Model;

namespace FlowDsl.Local.Planning;

/// <summary>The fields that only one of the languages has: those of a state, of its rules and catchers, and of what a distributed Map reads, puts together and writes.</summary>
internal static class LanguageFields
{
    /// <summary>The fields that a state has and its language has not, and where they stand.</summary>
    public static IEnumerable<Spot> OfOther(State state, QueryLanguage language, Spot at) => language == QueryLanguage.JSONata
        ? OfJsonPath(state).Where(field => field.IsThere).Select(field => at.Within(field.Name)).Concat(WithinJsonPath(state, at))
        : OfJsonata(state).Where(field => field.IsThere).Select(field => at.Within(field.Name)).Concat(WithinJsonata(state, at));

    private static IEnumerable<(string Name, bool IsThere)> OfJsonata(State state) => state switch
    {
        TaskState task => [("Output", state.Output is not null), ("Arguments", task.Arguments is not null)],
        ParallelState parallel => [("Output", state.Output is not null), ("Arguments", parallel.Arguments is not null)],
        MapState map =>
        [
            ("Output", state.Output is not null), ("Items", map.Items is not null), ("ItemReader/Arguments", map.ItemReader?.Arguments is not null),
            ("ResultWriter/Arguments", map.ResultWriter?.Arguments is not null),
        ],
        // A field that its type has in no language is told as such.
        FailState => [],
        _ => [("Output", state.Output is not null)],
    };

    private static IEnumerable<Spot> WithinJsonata(State state, Spot at) => state switch
    {
        ChoiceState choice => choice.Choices.SelectMany((rule, i) => Rule(rule, at.Member("Choices").Item(i))),
        FallibleState fallible => Catchers(fallible, at, "Output", catcher => catcher.Output is not null),
        _ => [],
    };

    private static IEnumerable<Spot> Rule(ChoiceRule rule, Spot at)
    {
        if (rule.Condition is not null) yield return at.Member("Condition");
        if (rule.Output is not null) yield return at.Member("Output");
    }

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
                ("ItemReader/Parameters", map.ItemReader?.Parameters is not null), ("ItemReader/ReaderConfig/MaxItemsPath", map.ItemReader?.ReaderConfig?.MaxItemsPath is not null),
                ("ItemBatcher/MaxItemsPerBatchPath", map.ItemBatcher?.MaxItemsPerBatchPath is not null),
                ("ItemBatcher/MaxInputBytesPerBatchPath", map.ItemBatcher?.MaxInputBytesPerBatchPath is not null), ("ResultWriter/Parameters", map.ResultWriter?.Parameters is not null),
            ],
            _ => [],
        };
        return [("InputPath", state.InputPath is not null), ("OutputPath", state.OutputPath is not null), .. own];
    }

    private static IEnumerable<Spot> WithinJsonPath(State state, Spot at) => state switch
    {
        ChoiceState choice => choice.Choices.Index().Where(rule => rule.Item.Test is not null).Select(rule => at.Member("Choices").Item(rule.Index).Member(NameOf(rule.Item.Test))),
        FallibleState fallible => Catchers(fallible, at, "ResultPath", catcher => catcher.ResultPath is not null),
        _ => [],
    };

    private static IEnumerable<Spot> Catchers(FallibleState state, Spot at, string name, Func<Catcher, bool> isThere) =>
        state.Catch.Index().Where(catcher => isThere(catcher.Item)).Select(catcher => at.Member("Catch").Item(catcher.Index).Member(name));

    private static string NameOf(ChoiceTest? test) => test switch
    {
        AndTest => "And",
        OrTest => "Or",
        NotTest => "Not",
        _ => "Variable",
    };
}
