namespace FlowDsl.Asl.Model;

/// <summary>Holds when all of its tests hold; the first that does not ends it.</summary>
/// <param name="Tests">The tests, in order; at least one in a valid rule.</param>
public sealed record AndTest(IReadOnlyList<ChoiceTest> Tests) : ChoiceTest;
