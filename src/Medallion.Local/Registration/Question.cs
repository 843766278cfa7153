namespace Medallion.Local;

/// <summary>A question to the lake.</summary>
/// <param name="Title">The question in words.</param>
/// <param name="Sql">The question in SQL. <c>{from}</c> and <c>{to}</c> stand for the first and the last day of the run, as <c>yyyy-MM-dd</c>.</param>
public sealed record Question(string Title, string Sql);
