namespace Medallion;

/// <summary>What a notice is about.</summary>
internal sealed record EventNoticeProps
{
    /// <summary>What the rule is for.</summary>
    public required string Description { get; init; }

    /// <summary>The service that tells of it.</summary>
    public required string Source { get; init; }

    /// <summary>The event's <c>detail-type</c>.</summary>
    public required string DetailType { get; init; }

    /// <summary>What the event's detail has to match.</summary>
    public required IReadOnlyDictionary<string, object> Detail { get; init; }

    /// <summary>The values of the text: name to path in the event. A path that an event lacks gives an empty text.</summary>
    public required IDictionary<string, string> Values { get; init; }

    /// <summary>The message: plain text with <c>&lt;name&gt;</c> where a value goes, without quotes and line ends.</summary>
    public required string Text { get; init; }
}
