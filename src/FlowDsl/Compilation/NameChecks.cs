using System.Globalization;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Compilation.Drafts;

namespace FlowDsl.Compilation;

/// <summary>State names are unique in the whole workflow, and at most 80 characters long.</summary>
internal static class NameChecks
{
    private const int Longest = 80;

    public static IEnumerable<Diagnostic> Problems(IReadOnlyList<Draft> drafts, string? prefix)
    {
        var pushedOver = prefix is null ? [] : drafts.Where(draft => IsTooLong(draft.Name) && Length(draft.Name) - Length(Prefixing.InFront(prefix)) is > 0 and <= Longest).ToList();
        if (pushedOver.Count > 0) yield return PrefixTooLong(prefix!, pushedOver);
        var seen = new Dictionary<string, Draft>(drafts.Count, StringComparer.Ordinal);
        // By reference: two steps may be alike in all they hold, and are two states of one name.
        foreach (var draft in pushedOver.Count == 0 ? drafts : [.. drafts.Except(pushedOver, ReferenceEqualityComparer.Instance).Cast<Draft>()])
        {
            if (string.IsNullOrWhiteSpace(draft.Name) || IsTooLong(draft.Name))
                yield return Problem(DiagnosticCodes.BadStateName, draft, $"'{draft.Name}' has {Length(draft.Name)} characters");
            else if (HasControls(draft.Name))
                yield return Problem(DiagnosticCodes.BadStateName, draft, "a name has control characters");
            else if (!seen.TryAdd(draft.Name, draft))
                yield return Problem(DiagnosticCodes.DuplicateStateName, draft, $"'{draft.Name}' is also the name of the state of {seen[draft.Name].Place}");
        }
    }

    // One cause, one problem, however many states it has.
    private static Diagnostic PrefixTooLong(string prefix, List<Draft> drafts)
    {
        var longest = drafts.MaxBy(draft => Length(draft.Name))!;
        var room = Longest - (Length(longest.Name) - Length(prefix));
        return Problem(DiagnosticCodes.BadStateName, longest, string.Create(CultureInfo.InvariantCulture,
            $"with the prefix '{prefix}', {drafts.Count} of the workflow's state names have over {Longest} characters, the longest, '{longest.Name}', {Length(longest.Name)}")) with
        {
            Help = room > 0
                ? string.Create(CultureInfo.InvariantCulture, $"Shorten the prefix to {room} characters: a fragment's is its id, unless its Prefix says otherwise.")
                : "Shorten the prefix (a fragment's is its id, unless its Prefix says otherwise) and the state's own name.",
        };
    }

    // No name has more characters than UTF-16 units.
    private static bool IsTooLong(string name) => name.Length > Longest && Length(name) > Longest;

    private static bool HasControls(string name)
    {
        foreach (var c in name)
            if (char.IsControl(c)) return true;
        return false;
    }

    private static int Length(string name) => name.EnumerateRunes().Count();

    private static Diagnostic Problem(DiagnosticCode code, Draft draft, string reason) => new() { Code = code, Place = draft.Place, Reason = reason };
}
