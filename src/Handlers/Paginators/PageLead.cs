namespace Handlers.Paginators;

/// <summary>What a page says of those after it, beside its records: kept with the page, since a retried invocation does not ask for the page again.</summary>
internal sealed record PageLead
{
    /// <summary>The next page's token or address; null when none follows.</summary>
    public string? Next { get; init; }

    /// <summary>How many pages there are in all, if it says.</summary>
    public long? Pages { get; init; }
}
