namespace Handlers.Logging;

/// <summary>One line of the handler's log. Holds no secret: addresses are in the form that messages show.</summary>
/// <param name="Event">What happened: <c>page</c>, <c>page-found</c>, <c>retry</c>, <c>done</c>, <c>failed</c>.</param>
internal sealed record LogEvent(string Event)
{
    /// <summary>The object in question.</summary>
    public string? Key { get; init; }

    /// <summary>The request in question.</summary>
    public string? Url { get; init; }

    /// <summary>Records in the page, or in all of them.</summary>
    public long? Records { get; init; }

    /// <summary>Compressed bytes of the page, or of all of them.</summary>
    public long? Bytes { get; init; }

    /// <summary>Pages of the run.</summary>
    public int? Pages { get; init; }

    /// <summary>The number of the try that follows, from 2.</summary>
    public int? Try { get; init; }

    /// <summary>The wait before it, in seconds.</summary>
    public double? WaitSeconds { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    /// <summary>The failure's name, as the workflow sees it.</summary>
    public string? Error { get; init; }
}
