namespace FlowDsl.Local.StateTests;

/// <summary>How much a state test tells.</summary>
public enum InspectionLevel
{
    /// <summary>What the state gave.</summary>
    Info,

    /// <summary>Also the data between the stages of the state's work.</summary>
    Debug,

    /// <summary>Also request and response of an HTTP Task that <see cref="StateTestRequest.Tasks"/> did; with a mock there are none.</summary>
    Trace,
}
