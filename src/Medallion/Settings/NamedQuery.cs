namespace Medallion;

/// <summary>A query that is saved in the workgroup.</summary>
/// <param name="Name">Its name, as the console lists it.</param>
/// <param name="Sql">The statement; one, without a semicolon.</param>
/// <param name="Description">What it answers.</param>
public sealed record NamedQuery(string Name, string Sql, string Description = "");
