namespace Medallion;

/// <summary>When people are told that something is wrong.</summary>
public sealed record MonitoringSettings
{
    /// <summary>The share of failed invocations of the ingestion function, in percent, above which its alarm goes off.</summary>
    public double IngestErrorPercent { get; init; } = 5;
}
