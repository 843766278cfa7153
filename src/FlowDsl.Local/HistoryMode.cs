namespace FlowDsl.Local;

/// <summary>What becomes of an execution's history.</summary>
public enum HistoryMode
{
    /// <summary>The result has it whole.</summary>
    Kept,

    /// <summary>The result has none; a sink still gets every event. An execution of any length takes the same memory then.</summary>
    Off,
}
