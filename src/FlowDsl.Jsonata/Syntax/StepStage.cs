namespace FlowDsl.Jsonata.Syntax;

/// <summary>What is done to the result of a step before the next: a filter or an index binding.</summary>
/// <param name="Position">Where it stands in the text.</param>
public abstract record StepStage(int Position);
