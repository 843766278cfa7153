namespace FlowDsl.Local.Stepping;

/// <summary>What a cursor can wait for.</summary>
internal enum PendingKind
{
    Wait,
    Retry,
    Task,

    /// <summary>Items that are read, or results that are written.</summary>
    Store,
}
