namespace FlowDsl.Local;

/// <summary>Whether an execution can be redriven; written in upper case with underscores, as Step Functions does.</summary>
public enum RedriveStatus
{
    /// <summary>It cannot.</summary>
    NotRedrivable,

    /// <summary>It can, now.</summary>
    Redrivable,

    /// <summary>An Express child of a distributed Map: it starts anew when the execution around its Map Run is redriven.</summary>
    RedrivableByMapRun,
}
