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
        problems.AddRange(PathProblems("recordsPath", source.RecordsPath, mayBeEmpty: true));
        if (source.CountPath is { } count) problems.AddRange(PathProblems("countPath", count, mayBeEmpty: false));
        problems.AddRange(PagingProblems(source.Paging));
        if (source.MaxPages < 1) problems.Add($"maxPages is {source.MaxPages}: it must be at least 1");
        return problems;
    }

    private static IEnumerable<string> NameProblems(string member, string value)
    {
        if (value.Length is 0 or > 100 || !value.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_'))
            yield return $"{member} is '{value}': it becomes a part of a path, so use 1 to 100 lower-case letters, digits, '-' and '_'";
    }

    private static IEnumerable<string> PathProblems(string member, string path, bool mayBeEmpty)
    {
        if (path.Length == 0 ? !mayBeEmpty : path.Split('.').Contains(""))
            yield return $"{member} is '{path}': write member names joined by dots, as in 'metadata.count'";
    }

    private static IEnumerable<string> PagingProblems(Paging paging)
    {
        if (paging is not OffsetPaging offset) yield break;
        if (offset.PageSize < 1) yield return $"paging.pageSize is {offset.PageSize}: it must be at least 1";
        if (offset.FirstOffset < 0) yield return $"paging.firstOffset is {offset.FirstOffset}: it must not be negative";
        if (offset.TotalPath is { } total)
            foreach (var problem in PathProblems("paging.totalPath", total, mayBeEmpty: false)) yield return problem;
        if (offset.OffsetParameter.Length == 0) yield return "paging.offsetParameter is empty";
        if (offset.LimitParameter.Length == 0) yield return "paging.limitParameter is empty";
        if (offset.OffsetParameter == offset.LimitParameter) yield return $"paging.offsetParameter and paging.limitParameter are both '{offset.LimitParameter}'";
    }
}
