namespace Medallion;

/// <summary>A column of a gold table, as its Parquet files and the catalog have it.</summary>
/// <param name="Name">The name, lower case.</param>
/// <param name="Type">The type in Glue's words: <c>string</c>, <c>bigint</c>, <c>double</c>, <c>timestamp</c>, <c>date</c> …</param>
public sealed record DatasetColumn(string Name, string Type);
