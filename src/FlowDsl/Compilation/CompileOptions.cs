namespace FlowDsl;

/// <summary>How a workflow is compiled. Nothing set gives the workflow as a machine of its own.</summary>
public sealed record CompileOptions
{
    /// <summary>
    /// A name that all states and variables carry in front, <c>Load: Ingest</c> and <c>$loadDay</c>, so that the workflow can stand inside another machine, beside others of its kind.
    /// State names have at most 80 characters, the prefix included (FLOW1102).
    /// </summary>
    public string? Prefix { get; init; }
}
