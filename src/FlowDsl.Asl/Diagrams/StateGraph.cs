using FlowDsl.Asl.Model;

namespace FlowDsl.Asl.Diagrams;

/// <summary>What a diagram of a scope shows, without saying how. Transitions that lead nowhere are left out: the validation reports them.</summary>
/// <param name="StartAt">The name of the first state.</param>
/// <param name="Nodes">The states in the order of the definition.</param>
/// <param name="Edges">The transitions, by the state that is left; a state's rules come in their order, its catchers last.</param>
public sealed record StateGraph(string StartAt, IReadOnlyList<StateNode> Nodes, IReadOnlyList<StateEdge> Edges)
{
    /// <summary>The graph of a machine, a branch or an item processor.</summary>
    public static StateGraph Of(StateScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var names = scope.States.Select(state => state.Name).ToHashSet(StringComparer.Ordinal);
        return new StateGraph(
            scope.StartAt,
            [.. scope.States.Select(Node)],
            [.. scope.States.SelectMany(Transitions).Where(edge => names.Contains(edge.To))]);
    }

    private static StateNode Node(State state) =>
        new(state.Name, state.Type, state is ContinuingState { End: true } or SucceedState or FailState, [.. state.InnerScopes.Select(Of)]);

    private static IEnumerable<StateEdge> Transitions(State state)
    {
        if (state is ContinuingState { Next: { } next }) yield return new StateEdge(state.Name, next, EdgeKind.Next, "");
        if (state is ChoiceState choice)
        {
            foreach (var rule in choice.Choices) yield return new StateEdge(state.Name, rule.Next, EdgeKind.Rule, RuleLabel.Of(rule));
            if (choice.Default is { } otherwise) yield return new StateEdge(state.Name, otherwise, EdgeKind.Default, "default");
        }

        if (state is FallibleState fallible)
            foreach (var catcher in fallible.Catch)
                yield return new StateEdge(state.Name, catcher.Next, EdgeKind.Catch, string.Join(", ", catcher.ErrorEquals));
    }
}
