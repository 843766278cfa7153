namespace FlowDsl.Asl.Model;

/// <summary>Holds when its test does not.</summary>
/// <param name="Test">The test.</param>
public sealed record NotTest(ChoiceTest Test) : ChoiceTest;
