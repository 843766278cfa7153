namespace FlowDsl.Jsonata.Syntax;

/// <summary>A term of a <see cref="SortNode"/>.</summary>
/// <param name="Expression">What is compared, with the item as its context.</param>
/// <param name="Descending">Whether the greatest comes first.</param>
public sealed record SortTerm(JsonataNode Expression, bool Descending);
