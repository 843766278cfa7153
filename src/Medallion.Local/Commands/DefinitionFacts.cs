using FlowDsl.Asl.Model;

namespace Medallion.Local.Commands;

/// <summary>Counts over a definition, inner states included.</summary>
internal sealed class DefinitionFacts(StateMachine definition)
{
    private readonly List<State> _states = [.. All(definition)];

    public int States => _states.Count;

    public int Tasks => _states.Count(state => state is TaskState);

    public int Retriers => _states.OfType<FallibleState>().Sum(state => state.Retry.Count);

    public int Catchers => _states.OfType<FallibleState>().Sum(state => state.Catch.Count);

    private static IEnumerable<State> All(StateScope scope) => scope.States.Concat(scope.States.SelectMany(state => state.InnerScopes).SelectMany(All));
}
