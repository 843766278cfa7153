namespace Handlers.Records;

/// <summary>What a page turned out to hold.</summary>
/// <param name="Records">Records in it.</param>
/// <param name="Total">How many records there are in all pages, as far as this one says.</param>
internal readonly record struct PageContent(long Records, long? Total);
