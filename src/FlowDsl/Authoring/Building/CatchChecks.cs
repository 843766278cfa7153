using FlowDsl.Authoring.Nodes;

namespace FlowDsl.Authoring.Building;

/// <summary>Which catches and retries can match: the first that does counts, and the one for all errors stands alone and last.</summary>
internal static class CatchChecks
{
    private const string All = "States.ALL";

    private static readonly HashSet<string> s_known = new(StringComparer.Ordinal)
    {
        All, "States.TaskFailed", "States.Timeout", "States.HeartbeatTimeout", "States.Permissions", "States.BranchFailed", "States.NoChoiceMatched",
        "States.ParameterPathFailure", "States.ResultPathMatchFailure", "States.IntrinsicFailure", "States.QueryEvaluationError", "States.DataLimitExceeded",
        "States.ExceedToleratedFailureThreshold", "States.ItemReaderFailed", "States.ResultWriterFailed",
    };

    /// <summary>Why a further catch can never match, or null.</summary>
    public static string? WhyNot(IReadOnlyList<CatchClause> before, ErrorSet errors) => WhyNot([.. before.Select(c => c.Errors)], errors, "catch");

    /// <summary>Why a retrier can never match, or null.</summary>
    public static string? WhyNot(IReadOnlyList<Retry> before, Retry retry) => WhyNot([.. before.Select(r => r.Errors)], retry.Errors, "retry");

    private static string? WhyNot(IReadOnlyList<ErrorSet> before, ErrorSet errors, string kind)
    {
        if (errors.Names.Count == 0) return $"a {kind} names no error";
        if (errors.Names.FirstOrDefault(name => !CanBeCaught(name)) is { } never) return $"a {kind} names '{never}', which Step Functions never hands on";
        if (errors.Names.Contains(All) && errors.Names.Count > 1) return $"a {kind} names States.ALL together with other errors";
        if (before.Any(set => set.Names.Contains(All))) return $"a {kind} on {errors} follows the one on all errors";
        return before.Any(set => errors.Names.All(set.Names.Contains)) ? $"a {kind} on {errors} follows one on the same errors" : null;
    }

    // States.Runtime ends every execution; other names of States. that Step Functions does not have are misspelt.
    private static bool CanBeCaught(string name) =>
        !string.IsNullOrWhiteSpace(name) && (!name.StartsWith("States.", StringComparison.Ordinal) || s_known.Contains(name) || name.StartsWith("States.Http.", StringComparison.Ordinal));
}
