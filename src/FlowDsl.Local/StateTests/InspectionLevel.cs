namespace FlowDsl.Local.StateTests;

/// <summary>How much a state test tells.</summary>
public enum InspectionLevel
{
    /// <summary>What the state gave.</summary>
    Info,

    /// <summary>Also the data between the stages of the state's work.</summary>
    Debug,

    /// <summary>Also request and response of an HTTP Task, which are not made here: as <see cref="Debug"/>.</summary>
    Trace,
}
