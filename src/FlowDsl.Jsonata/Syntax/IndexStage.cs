namespace FlowDsl.Jsonata.Syntax;

/// <summary><c>#$name</c> after a predicate: binds each item's index among those that passed.</summary>
/// <param name="Name">The variable, without its <c>$</c>.</param>
/// <param name="Position">Where it stands in the text.</param>
public sealed record IndexStage(string Name, int Position) : StepStage(Position);
