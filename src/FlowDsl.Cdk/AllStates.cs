using FlowDsl.Asl.Model;

namespace FlowDsl.Cdk;

/// <summary>The states of a definition, at any depth.</summary>
internal static class AllStates
{
    public static IEnumerable<State> Of(StateScope scope) => scope.States.SelectMany(state => state.InnerScopes.SelectMany(Of).Prepend(state));
}
