using System.Text.Json;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Model;

namespace FlowDsl.Local.Planning;

/// <summary>Says what this runtime cannot run, so that nothing of a definition is ever passed over in silence.</summary>
internal sealed class Refusals(List<Diagnostic> problems, QueryLanguage language)
{
    public static string Pointer(string scope, State state) =>
        $"{scope}/States/{state.Name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    public void Check(StateMachine machine, string at) => Unknown(machine.UnknownFields, at);

    public void Check(State state, string at)
    {
        Unknown(state.UnknownFields, at);
        if ((state.QueryLanguage ?? language) == QueryLanguage.JSONPath) JsonPath(state, at);
        if (state is FallibleState fallible)
            foreach (var fields in fallible.Retry.Select(retrier => retrier.UnknownFields).Concat(fallible.Catch.Select(catcher => catcher.UnknownFields))) Unknown(fields, at);
        if (state is ChoiceState choice)
            foreach (var rule in choice.Choices) Unknown(rule.UnknownFields, at);
        foreach (var scope in state.InnerScopes) Unknown(scope.UnknownFields, at);
        if (state is MapState { ItemProcessor.ProcessorConfig: { ValueKind: JsonValueKind.Object } config }
            && config.TryGetProperty("Mode", out var mode) && mode.ValueEquals("DISTRIBUTED"))
            Refuse("a distributed Map cannot run here", at);
    }

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
                for (var i = 0; i < choice.Choices.Count; i++) Target(choice.Choices[i].Next, names, $"{here}/Choices/{i}/Next");
            }

            if (state is FallibleState fallible)
                for (var i = 0; i < fallible.Catch.Count; i++) Target(fallible.Catch[i].Next, names, $"{here}/Catch/{i}/Next");
        }
    }

    // Without one of its own fields a JSONPath state means the same as a JSONata state: input in, result out.
    private void JsonPath(State state, string at)
    {
        if (state.Assign is not null || state is FallibleState { Catch: var catchers } && catchers.Any(catcher => catcher.Assign is not null))
            Refuse("Assign in JSONPath cannot run here", at);
        if (state is MapState) Refuse("a Map in JSONPath cannot run here", at);
    }

    private void Target(string? name, HashSet<string> names, string at)
    {
        if (name is not null && !names.Contains(name))
            problems.Add(new Diagnostic { Code = DiagnosticCodes.NoSuchState, Place = new JsonPlace(at), Reason = $"there is no state '{name}' here" });
    }

    private void Unknown(IReadOnlyList<UnknownField> fields, string at)
    {
        foreach (var field in fields) Refuse($"the field '{field.Name}' cannot run here", $"{at}/{field.Name}");
    }

    private void Refuse(string reason, string at) => problems.Add(new Diagnostic { Code = DiagnosticCodes.NotRunHere, Place = new JsonPlace(at), Reason = reason });
}
