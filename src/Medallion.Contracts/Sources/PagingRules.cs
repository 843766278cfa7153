namespace Medallion.Contracts;

/// <summary>What a paging must say to lead from page to page.</summary>
internal static class PagingRules
{
    internal static IEnumerable<string> Problems(SourceDefinition source) => source.Paging switch
    {
        OffsetPaging offset => Offset(offset),
        PageNumberPaging number => PageNumber(number, source.RecordsPath),
        CursorPaging cursor => Cursor(cursor, source.RecordsPath),
        NextLinkPaging link => PathRules.OutsideRecords("paging.linkPath", link.LinkPath, source.RecordsPath),
        _ => [],
    };

    /// <summary>The query parameters that the paging sets.</summary>
    internal static IReadOnlyList<string> Parameters(Paging paging) => paging switch
    {
        OffsetPaging offset => [offset.OffsetParameter, offset.LimitParameter],
        PageNumberPaging { PageSize: null } number => [number.PageParameter],
        PageNumberPaging number => [number.PageParameter, number.SizeParameter],
        CursorPaging cursor => [cursor.TokenParameter],
        _ => [],
    };

    private static IEnumerable<string> Offset(OffsetPaging offset)
    {
        if (offset.PageSize < 1) yield return $"paging.pageSize is {offset.PageSize}: it must be at least 1";
        if (offset.FirstOffset < 0) yield return $"paging.firstOffset is {offset.FirstOffset}: it must not be negative";
        if (offset.TotalPath is { } total)
            foreach (var problem in PathRules.Problems("paging.totalPath", total)) yield return problem;
        foreach (var problem in Names("offsetParameter", offset.OffsetParameter, "limitParameter", offset.LimitParameter)) yield return problem;
    }

    private static IEnumerable<string> PageNumber(PageNumberPaging number, string recordsPath)
    {
        if (number.PageSize < 1) yield return $"paging.pageSize is {number.PageSize}: it must be at least 1, or left out";
        if (number.FirstPage < 0) yield return $"paging.firstPage is {number.FirstPage}: it must not be negative";
        foreach (var problem in PathRules.OutsideRecords("paging.totalPagesPath", number.TotalPagesPath, recordsPath)) yield return problem;
        foreach (var problem in Names("pageParameter", number.PageParameter, "sizeParameter", number.SizeParameter)) yield return problem;
    }

    private static IEnumerable<string> Cursor(CursorPaging cursor, string recordsPath)
    {
        if ((cursor.TokenPath is null) == (cursor.TokenHeader is null))
            yield return "paging has to say where the token is, in either tokenPath or tokenHeader";
        if (cursor.TokenHeader is { } header && !HeaderRules.IsToken(header)) yield return $"paging.tokenHeader is '{header}', which is no header name";
        foreach (var problem in PathRules.OutsideRecords("paging.tokenPath", cursor.TokenPath, recordsPath)) yield return problem;
        if (cursor.TokenParameter.Length == 0) yield return "paging.tokenParameter is empty";
    }

    private static IEnumerable<string> Names(string member, string name, string otherMember, string other)
    {
        if (name.Length == 0) yield return $"paging.{member} is empty";
        if (other.Length == 0) yield return $"paging.{otherMember} is empty";
        if (name == other) yield return $"paging.{member} and paging.{otherMember} are both '{other}'";
    }
}
