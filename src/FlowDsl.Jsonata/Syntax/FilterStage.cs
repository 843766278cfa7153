namespace FlowDsl.Jsonata.Syntax;

/// <summary><c>[…]</c>: a condition, an index, or an array of indices.</summary>
/// <param name="Condition">What stands in the brackets.</param>
/// <param name="Position">Where it stands in the text.</param>
public sealed record FilterStage(JsonataNode Condition, int Position) : StepStage(Position);
