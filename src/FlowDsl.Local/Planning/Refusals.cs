using System.Globalization;
using System.Text.Json;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Model;
using FlowDsl.Local.Stepping;

namespace FlowDsl.Local.Planning;

/// <summary>Says what cannot run, so that nothing of a definition is ever passed over in silence.</summary>
internal sealed class Refusals(List<Diagnostic> problems)
{
    public static string Pointer(string scope, State state) =>
        $"{scope}/States/{state.Name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    public void Check(StateMachine machine, string at) => FieldRules.Check(machine.UnknownFields, FieldNames.Machine, "state machine", at, problems);

    /// <summary>Where the machine speaks JSONata, each state does.</summary>
    public void CheckLanguage(State state, string at)
    {
        if (state.QueryLanguage != QueryLanguage.JSONPath) return;
        problems.Add(new Diagnostic
        {
            Code = DiagnosticCodes.WrongQueryLanguage,
            Place = new JsonPlace(at),
            Reason = "'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine",
        });
    }

    public void Check(State state, QueryLanguage language, string at)
    {
        FieldRules.Check(state.UnknownFields, FieldNames.Of(state), $"{state.Type} state", at, problems);
        if (state.Name.Length is 0 or > NameRules.Longest)
        {
            problems.Add(new Diagnostic
            {
                Code = DiagnosticCodes.BadName,
                Place = new JsonPlace(at),
                Reason = string.Create(CultureInfo.InvariantCulture, $"the state's name has {state.Name.Length} characters and may have 1 to {NameRules.Longest}"),
            });
        }

        foreach (var field in LanguageFields.OfOther(state, language))
            problems.Add(new Diagnostic
            {
                Code = DiagnosticCodes.WrongQueryLanguage,
                Place = new JsonPlace($"{at}/{field}"),
                Reason = $"the QueryLanguage is set to '{language}', but the field '{field}' is only supported for the "
                    + $"'{(language == QueryLanguage.JSONata ? QueryLanguage.JSONPath : QueryLanguage.JSONata)}' QueryLanguage",
            });
        if (state is WaitState { Timestamp: { ValueKind: JsonValueKind.String } timestamp } && timestamp.GetString() is { } instant
            && !(language == QueryLanguage.JSONata && Expression.Is(instant)) && !Timestamps.TryParse(instant, out _))
            problems.Add(new Diagnostic { Code = DiagnosticCodes.WrongType, Place = new JsonPlace(at + "/Timestamp"), Reason = "String does not match RFC3339 timestamp" });
        if (state is TaskState { Credentials: { ValueKind: JsonValueKind.Object } credentials } && !credentials.EnumerateObject().Any(member => member.Name is "RoleArn" or "RoleArn.$"))
            problems.Add(new Diagnostic { Code = DiagnosticCodes.MissingMember, Place = new JsonPlace(at + "/Credentials"), Reason = "'RoleArn' is missing" });
        NumberRules.Check(state, at, problems);
        OneOfRules.Check(state, language, at, problems);
        if (state is FallibleState fallible) HandlerRules.Check(fallible, at, problems);
        if (state is ChoiceState choice)
        {
            for (var i = 0; i < choice.Choices.Count; i++)
                FieldRules.Check(choice.Choices[i].UnknownFields, FieldNames.Rule, "rule", string.Create(CultureInfo.InvariantCulture, $"{at}/Choices/{i}"), problems);
        }

        foreach (var (scope, place) in Inner(state, at))
            FieldRules.Check(scope.UnknownFields, scope is ItemProcessor ? FieldNames.Processor : FieldNames.Branch, scope is ItemProcessor ? "ItemProcessor" : "branch", place, problems);
    }

    /// <summary>The scopes within a state, and pointers to them.</summary>
    public static IEnumerable<(StateScope Scope, string At)> Inner(State state, string at) => state switch
    {
        ParallelState parallel => parallel.Branches.Select((branch, i) => ((StateScope)branch, string.Create(CultureInfo.InvariantCulture, $"{at}/Branches/{i}"))),
        MapState { ItemProcessor: { } processor } => [(processor, at + "/ItemProcessor")],
        MapState { Iterator: { } iterator } => [(iterator, at + "/Iterator")],
        _ => [],
    };

    public void CheckTransitions(StateScope scope, string at)
    {
        var names = scope.States.Select(state => state.Name).ToHashSet(StringComparer.Ordinal);
        Target(scope.StartAt, names, at + "/StartAt");
        foreach (var state in scope.States)
        {
            var here = Pointer(at, state);
            if (state is ContinuingState continuing)
            {
                if (continuing.Next is null != continuing.End)
                    problems.Add(new Diagnostic { Code = DiagnosticCodes.NextOrEnd, Place = new JsonPlace(here), Reason = continuing.End ? "it has both Next and End" : "it has neither Next nor End" });
                Target(continuing.Next, names, here + "/Next");
            }

            if (state is ChoiceState choice)
            {
                Target(choice.Default, names, here + "/Default");
                for (var i = 0; i < choice.Choices.Count; i++) Target(choice.Choices[i].Next, names, string.Create(CultureInfo.InvariantCulture, $"{here}/Choices/{i}/Next"));
            }

            if (state is FallibleState fallible)
                for (var i = 0; i < fallible.Catch.Count; i++) Target(fallible.Catch[i].Next, names, string.Create(CultureInfo.InvariantCulture, $"{here}/Catch/{i}/Next"));
        }
    }

    private void Target(string? name, HashSet<string> names, string at)
    {
        if (name is not null && !names.Contains(name))
            problems.Add(new Diagnostic { Code = DiagnosticCodes.NoSuchState, Place = new JsonPlace(at), Reason = $"there is no state '{name}' here" });
    }
}
