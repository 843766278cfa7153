using System.Text.Json.Serialization;
using FlowDsl.Jsonata;

namespace FlowDsl.Local.Distributing;

/// <summary>A distributed Map that is under way.</summary>
internal sealed class MapRun
{
    /// <summary>Its ARN.</summary>
    public required string Id { get; set; }

    public required DateTimeOffset StartTime { get; set; }

    public ExecutionStatus Status { get; set; }

    /// <summary>How many items may fail; null: none beside what the percentage lets.</summary>
    public long? ToleratedCount { get; set; }

    public double? ToleratedPercentage { get; set; }

    /// <summary>How many items are read at most.</summary>
    public long? MaxItems { get; set; }

    /// <summary>How many items each child has, where they are put together.</summary>
    public int[]? BatchSizes { get; set; }

    /// <summary>How the children ended; null for those that have not.</summary>
    public ChildEnd?[] Ends { get; set; } = [];

    /// <summary>How many items there are.</summary>
    public long Items { get; set; }

    /// <summary>How many items were in children that failed.</summary>
    public long FailedItems { get; set; }

    /// <summary>What it fails with as soon as its results are written.</summary>
    public string? Error { get; set; }

    public string? Cause { get; set; }

    /// <summary>How often it was redriven.</summary>
    public int RedriveCount { get; set; }

    public DateTimeOffset? RedriveTime { get; set; }

    /// <summary>The children that a redrive has yet to take up.</summary>
    public Queue<int> Again { get; set; } = new();

    /// <summary>What the reader, the batcher and the writer were asked for, evaluated when the state began.</summary>
    public JsonataValue Root { get; set; }

    /// <summary>Whether the items were read and put together, so that there are children.</summary>
    [JsonIgnore]
    public bool HasBegun => Ends.Length > 0;

    /// <summary>How many items a child has.</summary>
    public int SizeOf(int child) => BatchSizes?[child] ?? 1;
}
