namespace FlowDsl.Local;

/// <summary>What became of the children of a Map Run, or of the items in them. See https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeMapRun.html.</summary>
public sealed record MapRunCounts
{
    /// <summary>All of them.</summary>
    public long Total { get; init; }

    /// <summary>Those that were never started.</summary>
    public long Pending { get; init; }

    /// <summary>Those that were under way.</summary>
    public long Running { get; init; }

    /// <summary>Those that succeeded.</summary>
    public long Succeeded { get; init; }

    /// <summary>Those that failed.</summary>
    public long Failed { get; init; }

    /// <summary>Those that timed out.</summary>
    public long TimedOut { get; init; }

    /// <summary>Those that were stopped.</summary>
    public long Aborted { get; init; }

    /// <summary>Those of <see cref="Failed"/>, <see cref="TimedOut"/> and <see cref="Aborted"/> that a redrive cannot take up: their history is full.</summary>
    public long FailuresNotRedrivable { get; init; }

    /// <summary>Those whose results the ResultWriter wrote.</summary>
    public long ResultsWritten { get; init; }
}
