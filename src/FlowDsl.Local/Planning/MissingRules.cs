using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Model;

namespace FlowDsl.Local.Planning;

/// <summary>What the reader asks of a text: a model that was made in memory, or of a text with problems, may lack it.</summary>
internal static class MissingRules
{
    public static void Check(State state, Spot at, List<Diagnostic> problems)
    {
        if (state is TaskState { Resource: "" }) Missing(state.UnknownFields, "Resource", at);
        if (state is ChoiceState { Choices.Count: 0 }) Missing(state.UnknownFields, "Choices", at);
        if (state is ParallelState { Branches.Count: 0 }) Missing(state.UnknownFields, "Branches", at);
        if (state is not FallibleState fallible) return;
        for (var i = 0; i < fallible.Retry.Count; i++)
            if (fallible.Retry[i].ErrorEquals.Count == 0) Missing(fallible.Retry[i].UnknownFields, "ErrorEquals", at.Member("Retry").Item(i));
        for (var i = 0; i < fallible.Catch.Count; i++)
            if (fallible.Catch[i].ErrorEquals.Count == 0) Missing(fallible.Catch[i].UnknownFields, "ErrorEquals", at.Member("Catch").Item(i));

        // An empty one is left as it was written, and told as such.
        void Missing(IReadOnlyList<UnknownField> left, string name, Spot place)
        {
            if (!left.Any(field => field.Name == name)) problems.Add(DiagnosticCodes.MissingMember, place, $"'{name}' is missing");
        }
    }
}
