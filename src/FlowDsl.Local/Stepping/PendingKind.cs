namespace FlowDsl.Local.Stepping;

/// <summary>What a cursor waits for.</summary>
internal enum PendingKind
{
    /// <summary>The end of a task.</summary>
    Task,

    /// <summary>The end of a Wait.</summary>
    Wait,

    /// <summary>The next attempt.</summary>
    Retry,
}
