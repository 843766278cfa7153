using FlowDsl.Asl.Diagnostics;
using FlowDsl.Compilation.Drafts;

namespace FlowDsl.Compilation;

/// <summary>State names are unique in the whole workflow, and at most 80 characters long.</summary>
internal static class NameChecks
{
    private const int Longest = 80;

    public static IEnumerable<Diagnostic> Problems(IReadOnlyList<Draft> drafts)
    {
        var seen = new Dictionary<string, Draft>(StringComparer.Ordinal);
        foreach (var draft in drafts)
        {
            if (string.IsNullOrWhiteSpace(draft.Name) || draft.Name.EnumerateRunes().Count() > Longest)
                yield return Problem(DiagnosticCodes.BadStateName, draft, $"'{draft.Name}' has {draft.Name.EnumerateRunes().Count()} characters");
            else if (draft.Name.Any(char.IsControl))
                yield return Problem(DiagnosticCodes.BadStateName, draft, "a name has control characters");
            else if (!seen.TryAdd(draft.Name, draft))
                yield return Problem(DiagnosticCodes.DuplicateStateName, draft, $"'{draft.Name}' is also the name of the state of {seen[draft.Name].Place}");
        }
    }

    private static Diagnostic Problem(DiagnosticCode code, Draft draft, string reason) => new() { Code = code, Place = draft.Place, Reason = reason };
}
