namespace FlowDsl.Jsonata.Pictures;

/// <summary>How an integer is written.</summary>
internal enum IntegerStyle
{
    Decimal,
    Letters,
    Roman,
    Words,

    /// <summary>A sequence that begins with the picture's character, which no one supports.</summary>
    Sequence,
}
