namespace FlowDsl.Jsonata.Syntax;

/// <summary>A member of a <see cref="GroupClause"/>.</summary>
/// <param name="Key">Gives the name; items with equal names are grouped.</param>
/// <param name="Value">Gives the value, with the group as its context.</param>
public sealed record GroupPair(JsonataNode Key, JsonataNode Value);
