using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Model;

namespace FlowDsl.Local.Planning;

/// <summary>Transitions stay within their scope, and lead to a state of it.</summary>
internal sealed class TransitionRules(List<Diagnostic> problems)
{
    // Each guess looks at all names: enough for whoever writes by hand, and nothing that a definition of a megabyte could be slow by.
    private const int MostGuesses = 50;
    private const int MostNames = 500;

    private int _guesses;

    public void Check(StateScope scope, Spot at)
    {
        var names = scope.States.Select(state => state.Name).ToHashSet(StringComparer.Ordinal);
        if (IsNowhere(scope.StartAt, names)) Refuse(scope.StartAt, names, at.Member("StartAt"));
        foreach (var state in scope.States)
        {
            var here = at.State(state);
            if (state is ContinuingState { Next: var next, End: var end })
            {
                if (next is null != end) problems.Add(DiagnosticCodes.NextOrEnd, here, end ? "it has both Next and End" : "it has neither Next nor End");
                if (IsNowhere(next, names)) Refuse(next, names, here.Member("Next"));
            }

            if (state is ChoiceState choice)
            {
                if (IsNowhere(choice.Default, names)) Refuse(choice.Default, names, here.Member("Default"));
                for (var i = 0; i < choice.Choices.Count; i++)
                    if (IsNowhere(choice.Choices[i].Next, names)) Refuse(choice.Choices[i].Next, names, here.Member("Choices").Item(i).Member("Next"));
            }

            if (state is not FallibleState fallible) continue;
            for (var i = 0; i < fallible.Catch.Count; i++)
                if (IsNowhere(fallible.Catch[i].Next, names)) Refuse(fallible.Catch[i].Next, names, here.Member("Catch").Item(i).Member("Next"));
        }
    }

    private static bool IsNowhere(string? name, HashSet<string> names) => name is not null && !names.Contains(name);

    private void Refuse(string? name, HashSet<string> names, Spot at)
    {
        var guesses = name is { Length: <= NameRules.Longest } && names.Count <= MostNames && _guesses++ < MostGuesses;
        var question = guesses ? NearestName.Question(name!, names.Order(StringComparer.Ordinal)) : "";
        problems.Add(DiagnosticCodes.NoSuchState, at, $"there is no state '{name}' here", question + DiagnosticCodes.NoSuchState.Help);
    }
}
