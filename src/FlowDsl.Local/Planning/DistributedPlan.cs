namespace FlowDsl.Local.Planning;

/// <summary>What only a Map has whose iterations are executions of their own.</summary>
internal sealed record DistributedPlan
{
    /// <summary>The end of the children's machine name.</summary>
    public required string Label { get; init; }

    /// <summary>Whether the children are Express executions.</summary>
    public bool IsExpress { get; init; }

    public ReaderPlan? Reader { get; init; }

    public BatcherPlan? Batcher { get; init; }

    public WriterPlan? Writer { get; init; }

    public NumberField? ToleratedFailureCount { get; init; }

    public NumberField? ToleratedFailurePercentage { get; init; }
}
