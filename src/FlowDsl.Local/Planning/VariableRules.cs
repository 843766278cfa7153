using System.Text.Json;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Model;

namespace FlowDsl.Local.Planning;

/// <summary>
/// A variable that has a value when a scope begins cannot be assigned in it. One that is only assigned afterwards can, as the service was seen to have it, and the children of a distributed
/// Map see nothing of what is around them. See https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html.
/// </summary>
internal sealed class VariableRules(QueryLanguage language, List<Diagnostic> problems)
{
    /// <summary>A way out of a state, and the variables that are assigned on it.</summary>
    private sealed record Way(string? List, int Index, JsonElement? Assign, string? Next);

    public void Check(StateScope scope) => Check(scope, Spot.Top, []);

    private void Check(StateScope scope, Spot at, HashSet<string> around)
    {
        var ways = scope.States.SelectMany(state => Ways(state).Where(way => way.Next is not null).Select(way => (From: state, Way: way))).ToLookup(way => way.Way.Next!, StringComparer.Ordinal);
        foreach (var state in scope.States)
        {
            var here = at.State(state);
            foreach (var way in around.Count == 0 ? [] : Ways(state))
                foreach (var (name, member) in Assigned(way, state).Where(assigned => around.Contains(assigned.Name)))
                    problems.Add(DiagnosticCodes.Shadowing, Owner(way, here).Member("Assign").Member(member), $"the variable '{name}' has a value when this scope begins");
            var inner = Refusals.Inner(state, here).ToList();
            if (inner.Count == 0) continue;
            var before = state is MapState map && DistributedPlanBuilder.IsDistributed(map) ? [] : AssignedBefore(state, ways).Concat(around).ToHashSet(StringComparer.Ordinal);
            foreach (var (within, place) in inner) Check(within, place, before);
        }
    }

    /// <summary>What is assigned on any way to a state.</summary>
    private IEnumerable<string> AssignedBefore(State state, ILookup<string, (State From, Way Way)> ways)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { state.Name };
        var open = new Stack<string>(seen);
        while (open.TryPop(out var target))
        {
            foreach (var (from, way) in ways[target])
            {
                foreach (var (name, _) in Assigned(way, from)) yield return name;
                if (seen.Add(from.Name)) open.Push(from.Name);
            }
        }
    }

    private IEnumerable<(string Name, string Member)> Assigned(Way way, State state)
    {
        if (way.Assign is not { ValueKind: JsonValueKind.Object } assign) yield break;
        var isPath = (state.QueryLanguage ?? language) == QueryLanguage.JSONPath;
        foreach (var member in assign.EnumerateObject())
            yield return (isPath && member.Name.EndsWith(".$", StringComparison.Ordinal) ? member.Name[..^2] : member.Name, member.Name);
    }

    private static IEnumerable<Way> Ways(State state) => state switch
    {
        ChoiceState choice => choice.Choices.Select((rule, i) => new Way("Choices", i, rule.Assign, rule.Next)).Prepend(new Way(null, 0, state.Assign, choice.Default)),
        FallibleState fallible => fallible.Catch.Select((catcher, i) => new Way("Catch", i, catcher.Assign, catcher.Next)).Prepend(new Way(null, 0, state.Assign, fallible.Next)),
        _ => [new Way(null, 0, state.Assign, (state as ContinuingState)?.Next)],
    };

    private static Spot Owner(Way way, Spot state) => way.List is { } list ? state.Member(list).Item(way.Index) : state;
}
