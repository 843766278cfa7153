namespace FlowDsl.Conformance.Scoring;

/// <summary>How many cases of a level passed.</summary>
/// <param name="Level">The corpus and the level.</param>
/// <param name="Passed">How many passed.</param>
/// <param name="Of">Of how many that were compared.</param>
/// <param name="LeftOut">How many were not.</param>
public sealed record Score(string Level, int Passed, int Of, int LeftOut)
{
    /// <summary>Counts.</summary>
    public static IReadOnlyList<Score> Count(IEnumerable<Judgement> judgements) =>
        [.. judgements.GroupBy(one => one.Level).Select(level => new Score(
            level.Key,
            level.Count(one => one is { IsLeftOut: false, Failure: null }),
            level.Count(one => !one.IsLeftOut),
            level.Count(one => one.IsLeftOut)))];

    /// <summary>The share in percent with one decimal; 100.0 only when all passed.</summary>
    public string Percent => Of == 0 ? "-" : Passed == Of ? "100.0" : $"{Math.Min(99.9, Math.Round(100.0 * Passed / Of, 1, MidpointRounding.AwayFromZero)):0.0}";

    /// <inheritdoc/>
    public override string ToString() => $"{Level}: {Passed}/{Of} ({Percent} %), left out {LeftOut}";
}
