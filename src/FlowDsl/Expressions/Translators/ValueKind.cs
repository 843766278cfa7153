namespace FlowDsl.Expressions.Translators;

/// <summary>What a C# type is in the document.</summary>
internal enum ValueKind
{
    Bool,
    Whole,
    Double,
    Float,
    Decimal,
    String,
    Char,
    Enum,

    /// <summary><see cref="DateTimeOffset"/> and <see cref="DateTime"/>.</summary>
    Instant,

    /// <summary><see cref="DateOnly"/>.</summary>
    Day,
    TimeSpan,
    Guid,
    Uri,
    Array,
    Dictionary,

    /// <summary><c>JsonElement</c>, <c>JsonNode</c>.</summary>
    Json,
    Object,
}
