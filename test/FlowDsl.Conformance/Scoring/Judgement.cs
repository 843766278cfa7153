namespace FlowDsl.Conformance.Scoring;

/// <summary>What one case gave at one level.</summary>
/// <param name="Level">The corpus and the level, as printed: <c>executions output</c>.</param>
/// <param name="Case">The case's id.</param>
/// <param name="IsLeftOut">It is not compared: the corpus' own README says which.</param>
/// <param name="Failure">Why it failed; null when it passed.</param>
/// <param name="Features">What the case uses, to count by.</param>
public sealed record Judgement(string Level, string Case, bool IsLeftOut, string? Failure, IReadOnlyList<string> Features);
