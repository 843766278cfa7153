namespace Medallion.Local.Catalog;

/// <summary>A column of a table.</summary>
/// <param name="Name">The column's name.</param>
/// <param name="Type">Its type as Glue and Athena write it: <c>string</c>, <c>bigint</c>, <c>decimal(6,2)</c>, <c>timestamp</c> …</param>
public sealed record CatalogColumn(string Name, string Type);
