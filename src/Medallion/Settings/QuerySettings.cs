namespace Medallion;

/// <summary>The Athena workgroup and what is saved in it.</summary>
public sealed record QuerySettings
{
    /// <summary>The most bytes that one query may scan; Athena takes 10 MB and more.</summary>
    public long ScanLimitBytes { get; init; } = 10L * 1024 * 1024 * 1024;

    /// <summary>The engine, as Athena names it; <c>AUTO</c> leaves the choice to Athena.</summary>
    public string EngineVersion { get; init; } = "Athena engine version 3";

    /// <summary>The prefix of the results in their bucket, without slashes at its ends.</summary>
    public string ResultsPrefix { get; init; } = "athena-results";

    /// <summary>Queries that are saved beside those of every gold table.</summary>
    public IReadOnlyList<NamedQuery> NamedQueries { get; init; } = [];

    /// <summary>What Athena would refuse, each with its reason.</summary>
    internal IEnumerable<string> Problems()
    {
        if (ScanLimitBytes < 10_000_000)
            yield return $"Queries.{nameof(ScanLimitBytes)} is {ScanLimitBytes}: Athena takes no limit below 10 MB (10000000)";
        if (EngineVersion.Length == 0) yield return $"Queries.{nameof(EngineVersion)} is empty: write the version's name, or AUTO";
        if (ResultsPrefix.Length == 0 || ResultsPrefix.StartsWith('/') || ResultsPrefix.EndsWith('/'))
            yield return $"Queries.{nameof(ResultsPrefix)} is '{ResultsPrefix}': it has to be a prefix without a slash at its ends, or results lie beside other objects";
        foreach (var query in NamedQueries.Where(query => string.IsNullOrWhiteSpace(query.Name) || string.IsNullOrWhiteSpace(query.Sql)))
            yield return $"Queries.{nameof(NamedQueries)} has a query '{query.Name}' without a name or without SQL";
        foreach (var (name, _) in NamedQueries.CountBy(query => query.Name).Where(count => count.Value > 1))
            yield return $"Queries.{nameof(NamedQueries)} has two queries called '{name}'";
    }
}
