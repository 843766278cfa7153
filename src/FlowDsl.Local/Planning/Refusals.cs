using System.Globalization;
using System.Text.Json;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Model;
using FlowDsl.Local.Stepping;

namespace FlowDsl.Local.Planning;

/// <summary>Says what cannot run, so that nothing of a definition is ever passed over in silence.</summary>
internal sealed class Refusals(List<Diagnostic> problems)
{
    private readonly MapRules _maps = new(problems);

    public static string Pointer(string scope, State state) =>
        $"{scope}/States/{state.Name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    public void Check(StateMachine machine)
    {
        FieldRules.Check(machine.UnknownFields, FieldNames.Machine, "state machine", "", problems);
        if (machine.Version is not (null or "1.0"))
            problems.Add(new Diagnostic { Code = DiagnosticCodes.WrongType, Place = new JsonPlace("/Version"), Reason = "Value should be one of the following: [1.0]" });
        // A scope within may go round for ever: what is around it has a timeout or a catcher.
        if (machine.States.Count > 0 && machine.States.All(state => state is ChoiceState or ContinuingState { Next: not null, End: false }))
            problems.Add(new Diagnostic { Code = DiagnosticCodes.NoTerminalState, Place = new JsonPlace("/States"), Reason = "Workflow has no terminal state" });
    }

    /// <param name="state">The state.</param>
    /// <param name="language">Its own language, or the machine's.</param>
    /// <param name="isDowngraded">It speaks JSONPath in a machine that speaks JSONata, where each state does.</param>
    /// <param name="at">A pointer to it.</param>
    public void Check(State state, QueryLanguage language, bool isDowngraded, string at)
    {
        if (isDowngraded)
            problems.Add(new Diagnostic
            {
                Code = DiagnosticCodes.WrongQueryLanguage,
                Place = new JsonPlace(at),
                Reason = "'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine",
            });
        if (state is UnknownState unknown)
        {
            problems.Add(new Diagnostic { Code = DiagnosticCodes.UnknownStateType, Place = new JsonPlace(at), Reason = unknown.Written is { } type ? $"there is no type \"{type}\"" : "'Type' is missing" });
            return;
        }

        FieldRules.Check(state.UnknownFields, FieldNames.Of(state), $"{state.Type} state", at, problems);
        MissingRules.Check(state, at, problems);
        problems.AddRange(FieldNames.Foreign(state).Select(name => new Diagnostic
        {
            Code = DiagnosticCodes.NoSuchField,
            Place = new JsonPlace($"{at}/{name}"),
            Reason = $"no {state.Type} state has a field '{name}'",
        }));
        if (state.Name.Length is 0 or > NameRules.Longest)
        {
            problems.Add(new Diagnostic
            {
                Code = DiagnosticCodes.BadName,
                Place = new JsonPlace(at),
                Reason = string.Create(CultureInfo.InvariantCulture, $"the state's name has {state.Name.Length} characters and may have 1 to {NameRules.Longest}"),
            });
        }

        // What is wrong with a state of another language than the machine's is that, and nothing in it.
        foreach (var field in isDowngraded ? [] : LanguageFields.OfOther(state, language))
            problems.Add(new Diagnostic
            {
                Code = DiagnosticCodes.WrongQueryLanguage,
                Place = new JsonPlace($"{at}/{field}"),
                Reason = $"the QueryLanguage is set to '{language}', but the field '{field[(field.LastIndexOf('/') + 1)..]}' is only supported for the "
                    + $"'{(language == QueryLanguage.JSONata ? QueryLanguage.JSONPath : QueryLanguage.JSONata)}' QueryLanguage",
            });
        if (state is WaitState { Timestamp: { ValueKind: JsonValueKind.String } timestamp } && timestamp.GetString() is { } instant
            && !(language == QueryLanguage.JSONata && Expression.Is(instant)) && !Timestamps.TryParse(instant, out _))
            problems.Add(new Diagnostic { Code = DiagnosticCodes.WrongType, Place = new JsonPlace(at + "/Timestamp"), Reason = Timestamps.NoMatch });
        if (state is TaskState { Credentials: { ValueKind: JsonValueKind.Object } credentials } && !credentials.EnumerateObject().Any(member => member.Name is "RoleArn" or "RoleArn.$"))
            problems.Add(new Diagnostic { Code = DiagnosticCodes.MissingMember, Place = new JsonPlace(at + "/Credentials"), Reason = "'RoleArn' is missing" });
        if (state is TaskState { Credentials: { ValueKind: JsonValueKind.Object } role } && role.TryGetProperty("RoleArn", out var arn) && arn.ValueKind != JsonValueKind.String)
            problems.Add(new Diagnostic { Code = DiagnosticCodes.WrongType, Place = new JsonPlace(at + "/Credentials/RoleArn"), Reason = "Expected value of type [STRING]" });
        if (state is TaskState { Resource: var resource } && language == QueryLanguage.JSONata && (Expression.Is(resource) || Expression.IsHalf(resource)))
            problems.Add(new Diagnostic { Code = DiagnosticCodes.ExpressionDoesNotParse, Place = new JsonPlace(at + "/Resource"), Expression = resource, Reason = "a resource is a text and never computed" });
        NumberRules.Check(state, at, problems);
        OneOfRules.Check(state, language, at, problems);
        if (state is MapState map) _maps.Check(map, at);
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
