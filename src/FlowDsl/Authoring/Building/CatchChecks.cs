using FlowDsl.Authoring.Nodes;

namespace FlowDsl.Authoring.Building;

/// <summary>Which catches and retries can match: the first that does counts, and the one for all errors stands alone and last.</summary>
internal static class CatchChecks
{
    private const string All = "States.ALL";

    /// <summary>Why a further catch can never match, or null.</summary>
    public static string? WhyNot(IReadOnlyList<CatchClause> before, ErrorSet errors) => WhyNot([.. before.Select(c => c.Errors)], errors, "catch");

    /// <summary>Why a retrier can never match, or null.</summary>
    public static string? WhyNot(IReadOnlyList<Retry> before, Retry retry) => WhyNot([.. before.Select(r => r.Errors)], retry.Errors, "retry");

    private static string? WhyNot(IReadOnlyList<ErrorSet> before, ErrorSet errors, string kind)
    {
        if (errors.Names.Count == 0) return $"a {kind} names no error";
        if (errors.Names.Contains(All) && errors.Names.Count > 1) return $"a {kind} names States.ALL together with other errors";
        if (before.Any(set => set.Names.Contains(All))) return $"a {kind} on {errors} follows the one on all errors";
        return before.Any(set => errors.Names.All(set.Names.Contains)) ? $"a {kind} on {errors} follows one on the same errors" : null;
    }
}
