using FlowDsl.Asl.Diagnostics;

namespace FlowDsl.Local.Planning;

/// <summary>Notes what is wrong.</summary>
internal static class ProblemLists
{
    public static void Add(this List<Diagnostic> problems, DiagnosticCode code, Spot at, string reason, string? help = null) =>
        problems.Add(new Diagnostic { Code = code, Place = at.Place, Reason = reason, Help = help });
}
