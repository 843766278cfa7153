namespace Medallion.Contracts;

/// <summary>What a path into a page must be: member names joined by dots.</summary>
internal static class PathRules
{
    internal static IEnumerable<string> Problems(string member, string path, bool mayBeEmpty = false)
    {
        if (path.Length == 0 ? !mayBeEmpty : path.Split('.').Contains(""))
            yield return $"{member} is '{path}': write member names joined by dots, as in 'metadata.count'";
    }

    /// <summary>Also that the records' bytes, which are copied unread, are elsewhere: what is looked for in them would never be found, and the first page would pass for the last.</summary>
    internal static IEnumerable<string> OutsideRecords(string member, string? path, string recordsPath)
    {
        if (path is null) yield break;
        foreach (var problem in Problems(member, path)) yield return problem;
        if (recordsPath.Length == 0 || path == recordsPath || path.StartsWith(recordsPath + ".", StringComparison.Ordinal))
            yield return $"{member} is '{path}', which lies within the records (recordsPath is '{recordsPath}')";
    }
}
