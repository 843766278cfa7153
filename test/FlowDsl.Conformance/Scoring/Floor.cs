namespace FlowDsl.Conformance.Scoring;

/// <summary>A floor.</summary>
/// <param name="Passed">How many passed.</param>
/// <param name="Of">Of how many.</param>
internal sealed record Floor(int Passed, int Of);
