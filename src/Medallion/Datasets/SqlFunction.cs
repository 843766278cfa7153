namespace Medallion;

/// <summary>A function of the table: its text with <c>{parameter}</c> where an argument goes.</summary>
/// <param name="Parameters">The parameters' names, in the order of a call.</param>
/// <param name="Text">The text in DuckDB's SQL.</param>
public sealed record SqlFunction(IReadOnlyList<string> Parameters, string Text);
