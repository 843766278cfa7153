using FlowDsl.Jsonata;

namespace FlowDsl.Local.Distributing;

/// <summary>A distributed Map that is under way.</summary>
internal sealed class MapRun
{
    /// <summary>Its ARN.</summary>
    public required string Id { get; set; }

    public required DateTimeOffset StartTime { get; set; }

    /// <summary>How many children may fail; null: none beside what the percentage lets.</summary>
    public long? ToleratedCount { get; set; }

    public double? ToleratedPercentage { get; set; }

    /// <summary>How many items are read at most.</summary>
    public long? MaxItems { get; set; }

    /// <summary>How many children failed.</summary>
    public int Failed { get; set; }

    /// <summary>What the reader, the batcher and the writer were asked for, evaluated when the state began.</summary>
    public JsonataValue Root { get; set; }
}
