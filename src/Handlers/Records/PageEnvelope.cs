using Medallion.Contracts;

namespace Handlers.Records;

/// <summary>Where a page keeps its records, and how large one may be.</summary>
/// <param name="RecordsPath">Member names joined by dots; empty when the page is the array itself.</param>
/// <param name="CountPath">Where the page says how many records it has, or null.</param>
/// <param name="TotalPath">Where the page says how many records there are in all pages, or null.</param>
/// <param name="MaxRecordBytes">The most bytes that one record may have.</param>
internal sealed record PageEnvelope(string RecordsPath, string? CountPath, string? TotalPath, int MaxRecordBytes)
{
    /// <summary>Where the page says how many pages there are, or null.</summary>
    internal string? PagesPath { get; init; }

    /// <summary>Where the page has the next one's token or address, or null.</summary>
    internal string? NextPath { get; init; }

    internal static PageEnvelope Of(SourceDefinition source, int maxRecordBytes) =>
        new(source.RecordsPath, source.CountPath, (source.Paging as OffsetPaging)?.TotalPath, maxRecordBytes)
        {
            PagesPath = (source.Paging as PageNumberPaging)?.TotalPagesPath,
            NextPath = source.Paging switch
            {
                CursorPaging cursor => cursor.TokenPath,
                NextLinkPaging link => link.LinkPath,
                _ => null,
            },
        };
}
