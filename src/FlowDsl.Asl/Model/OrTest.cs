namespace FlowDsl.Asl.Model;

/// <summary>Holds when one of its tests holds; the first that does ends it.</summary>
/// <param name="Tests">The tests, in order; at least one in a valid rule.</param>
public sealed record OrTest(IReadOnlyList<ChoiceTest> Tests) : ChoiceTest;
