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

    public void Check(StateMachine machine)
    {
        FieldRules.Check(machine.UnknownFields, FieldNames.Machine, "state machine", Spot.Top, problems);
        if (machine.Version is not (null or "1.0"))
            problems.Add(DiagnosticCodes.WrongType, Spot.Top.Member("Version"), "Value should be one of the following: [1.0]");
    }

    public void CheckEnd(StateMachine machine)
    {
        // A scope within may go round for ever: what is around it has a timeout or a catcher.
        if (machine.States.Count > 0 && machine.States.All(state => state is ChoiceState or ContinuingState { Next: not null, End: false }))
            problems.Add(DiagnosticCodes.NoTerminalState, Spot.Top.Member("States"), "Workflow has no terminal state");
    }

    /// <param name="state">The state.</param>
    /// <param name="language">Its own language, or the machine's.</param>
    /// <param name="isDowngraded">It speaks JSONPath in a machine that speaks JSONata, where each state does.</param>
    /// <param name="at">Where it stands.</param>
    public void Check(State state, QueryLanguage language, bool isDowngraded, Spot at)
    {
        if (isDowngraded)
            problems.Add(DiagnosticCodes.WrongQueryLanguage, at, "'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine",
                "Leave the machine's QueryLanguage out and set JSONata on the states that speak it, or write this state in JSONata.");
        if (state is UnknownState unknown)
        {
            problems.Add(DiagnosticCodes.UnknownStateType, at, unknown.Written is { } type ? $"there is no type \"{type}\"" : "'Type' is missing");
            return;
        }

        if (state.UnknownFields.Count > 0) FieldRules.Check(state.UnknownFields, FieldNames.Of(state), $"{state.Type} state", at, problems);
        MissingRules.Check(state, at, problems);
        foreach (var name in FieldNames.Foreign(state)) problems.Add(DiagnosticCodes.NoSuchField, at.Member(name), $"no {state.Type} state has a field '{name}'");
        if (state.Name.Length is 0 or > NameRules.Longest)
            problems.Add(DiagnosticCodes.BadName, at, string.Create(CultureInfo.InvariantCulture, $"the state's name has {state.Name.Length} characters and may have 1 to {NameRules.Longest}"));

        // What is wrong with a state of another language than the machine's is that, and nothing in it.
        foreach (var field in isDowngraded ? [] : LanguageFields.OfOther(state, language, at))
        {
            var other = language == QueryLanguage.JSONata ? QueryLanguage.JSONPath : QueryLanguage.JSONata;
            problems.Add(DiagnosticCodes.WrongQueryLanguage, field, $"the QueryLanguage is set to '{language}', but the field '{field.Name}' is only supported for the '{other}' QueryLanguage");
        }

        if (state is WaitState { Timestamp: { ValueKind: JsonValueKind.String } timestamp } && timestamp.GetString() is { } instant
            && !(language == QueryLanguage.JSONata && Expression.Is(instant)) && !Timestamps.TryParse(instant, out _))
            problems.Add(DiagnosticCodes.WrongType, at.Member("Timestamp"), Timestamps.NoMatch);
        if (state is TaskState task) CredentialsRules.Check(task, language, at, problems);
        if (state is TaskState { Resource: var resource } && language == QueryLanguage.JSONata && (Expression.Is(resource) || Expression.IsHalf(resource)))
            problems.Add(new Diagnostic { Code = DiagnosticCodes.ExpressionDoesNotParse, Place = at.Member("Resource").Place, Expression = resource, Reason = "a resource is a text and never computed" });
        NumberRules.Check(state, at, problems);
        OneOfRules.Check(state, language, at, problems);
        if (state is MapState map) _maps.Check(map, at);
        if (state is FallibleState fallible) HandlerRules.Check(fallible, at, problems);
        if (state is ChoiceState choice)
        {
            for (var i = 0; i < choice.Choices.Count; i++)
                FieldRules.Check(choice.Choices[i].UnknownFields, FieldNames.Rule, "rule", at.Member("Choices").Item(i), problems);
        }

        foreach (var (scope, place) in Inner(state, at))
            FieldRules.Check(scope.UnknownFields, scope is ItemProcessor ? FieldNames.Processor : FieldNames.Branch, scope is ItemProcessor ? "ItemProcessor" : "branch", place, problems);
    }

    /// <summary>The scopes within a state, and where they stand.</summary>
    public static IEnumerable<(StateScope Scope, Spot At)> Inner(State state, Spot at) => state switch
    {
        ParallelState parallel => parallel.Branches.Select((branch, i) => ((StateScope)branch, at.Member("Branches").Item(i))),
        MapState { ItemProcessor: { } processor } => [(processor, at.Member("ItemProcessor"))],
        MapState { Iterator: { } iterator } => [(iterator, at.Member("Iterator"))],
        _ => [],
    };
}
