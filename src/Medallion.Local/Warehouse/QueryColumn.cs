namespace Medallion.Local.Warehouse;

/// <summary>A column of a query's result.</summary>
/// <param name="Name">The column's name.</param>
/// <param name="Type">The type's name in the DuckDB client: <c>Varchar</c>, <c>BigInt</c>, <c>TimestampTz</c>, <c>Decimal</c> …</param>
public sealed record QueryColumn(string Name, string Type);
