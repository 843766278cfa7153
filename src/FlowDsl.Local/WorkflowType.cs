namespace FlowDsl.Local;

/// <summary>The kinds of workflows. See https://docs.aws.amazon.com/step-functions/latest/dg/choosing-workflow-type.html.</summary>
public enum WorkflowType
{
    /// <summary>Up to a year, at most 25,000 events of history.</summary>
    Standard,

    /// <summary>Up to five minutes, any number of events.</summary>
    Express,
}
