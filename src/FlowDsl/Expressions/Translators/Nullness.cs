namespace FlowDsl.Expressions.Translators;

/// <summary>What may stand in the place of a value, from the least to the most.</summary>
internal enum Nullness
{
    /// <summary>A value.</summary>
    Never,

    /// <summary>A value or null.</summary>
    Null,

    /// <summary>A value, null or nothing at all.</summary>
    Absent,
}
