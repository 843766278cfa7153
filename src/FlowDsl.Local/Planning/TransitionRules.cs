using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Model;

namespace FlowDsl.Local.Planning;

/// <summary>Transitions stay within their scope, and lead to a state of it.</summary>
internal sealed class TransitionRules(List<Diagnostic> problems)
{
    public void Check(StateScope scope, Spot at)
    {
        var names = scope.States.Select(state => state.Name).ToHashSet(StringComparer.Ordinal);
        if (IsNowhere(scope.StartAt, names)) Refuse(scope.StartAt, at.Member("StartAt"));
        foreach (var state in scope.States)
        {
            var here = at.State(state);
            if (state is ContinuingState { Next: var next, End: var end })
            {
                if (next is null != end) problems.Add(DiagnosticCodes.NextOrEnd, here, end ? "it has both Next and End" : "it has neither Next nor End");
                if (IsNowhere(next, names)) Refuse(next, here.Member("Next"));
            }

            if (state is ChoiceState choice)
            {
                if (IsNowhere(choice.Default, names)) Refuse(choice.Default, here.Member("Default"));
                for (var i = 0; i < choice.Choices.Count; i++)
                    if (IsNowhere(choice.Choices[i].Next, names)) Refuse(choice.Choices[i].Next, here.Member("Choices").Item(i).Member("Next"));
            }

            if (state is not FallibleState fallible) continue;
            for (var i = 0; i < fallible.Catch.Count; i++)
                if (IsNowhere(fallible.Catch[i].Next, names)) Refuse(fallible.Catch[i].Next, here.Member("Catch").Item(i).Member("Next"));
        }
    }

    private static bool IsNowhere(string? name, HashSet<string> names) => name is not null && !names.Contains(name);

    private void Refuse(string? name, Spot at) => problems.Add(DiagnosticCodes.NoSuchState, at, $"there is no state '{name}' here");
}
