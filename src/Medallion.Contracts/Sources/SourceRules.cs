namespace Medallion.Contracts;

/// <summary>What a source's definition must satisfy before a request may be made of it.</summary>
public static class SourceRules
{
    /// <summary>Everything that is wrong with a definition, each problem naming its member; empty when nothing is.</summary>
    /// <param name="source">A definition whose endpoint is an address, no longer a <c>${Token}</c>.</param>
    public static IReadOnlyList<string> Problems(SourceDefinition source)
    {
        ArgumentNullException.ThrowIfNull(source);
        List<string> problems = [];
        problems.AddRange(NameProblems("name", source.Name));
        problems.AddRange(NameProblems("stream", source.Stream));
        problems.AddRange(EndpointRules.Problems(source.Endpoint));
        problems.AddRange(QueryRules.Problems(source));
        problems.AddRange(HeaderRules.Problems(source));
        problems.AddRange(AuthenticationRules.Problems(source));
        problems.AddRange(PathRules.Problems("recordsPath", source.RecordsPath, mayBeEmpty: true));
        if (source.CountPath is { } count) problems.AddRange(PathRules.Problems("countPath", count));
        problems.AddRange(PagingRules.Problems(source));
        if (source.MaxPages < 1) problems.Add($"maxPages is {source.MaxPages}: it must be at least 1");
        return problems;
    }

    private static IEnumerable<string> NameProblems(string member, string value)
    {
        if (value.Length is 0 or > 100 || !value.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_'))
            yield return $"{member} is '{value}': it becomes a part of a path, so use 1 to 100 lower-case letters, digits, '-' and '_'";
    }
}
