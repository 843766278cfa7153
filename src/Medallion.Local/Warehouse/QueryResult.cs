namespace Medallion.Local.Warehouse;

/// <summary>What a query gave.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows, each with one value a column; null is SQL's null.</param>
/// <param name="Truncated">Whether there were more rows than were asked for.</param>
public sealed record QueryResult(IReadOnlyList<QueryColumn> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows, bool Truncated);
