namespace FlowDsl.Jsonata.Syntax;

/// <summary><c>{key: value, …}</c>, as an object constructor or as the grouping of a path.</summary>
/// <param name="Pairs">The expressions for keys and values.</param>
/// <param name="Position">Where it stands in the text.</param>
public sealed record GroupClause(IReadOnlyList<GroupPair> Pairs, int Position);
