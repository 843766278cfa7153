namespace FlowDsl.Local.Distributing;

/// <summary>How a child ended; its input and output are among the fan's.</summary>
internal sealed class ChildEnd
{
    /// <summary>Its ARN.</summary>
    public required string Id { get; set; }

    public required string Name { get; set; }

    public required string StateMachineId { get; set; }

    public required bool IsExpress { get; set; }

    public required ExecutionStatus Status { get; set; }

    public required DateTimeOffset StartTime { get; set; }

    public required DateTimeOffset StopTime { get; set; }

    /// <summary>How many events its history has.</summary>
    public long Events { get; set; }

    public int RedriveCount { get; set; }

    public string? Error { get; set; }

    public string? Cause { get; set; }
}
