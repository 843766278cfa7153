namespace Handlers.Records;

/// <summary>What a page turned out to hold.</summary>
/// <param name="Records">Records in it.</param>
internal readonly record struct PageContent(long Records)
{
    /// <summary>How many records there are in all pages, as far as this one says.</summary>
    internal long? Total { get; init; }

    /// <summary>How many pages there are in all, as far as this one says.</summary>
    internal long? Pages { get; init; }

    /// <summary>The next page's token or address, as far as the body says.</summary>
    internal string? Next { get; init; }
}
