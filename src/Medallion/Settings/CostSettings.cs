namespace Medallion;

/// <summary>The prices that the cost dashboard computes with, in US dollars. They differ by region: these are us-east-1's.</summary>
public sealed record CostSettings
{
    /// <summary>A DPU-hour of Glue.</summary>
    public decimal GlueDpuHour { get; init; } = 0.44m;
}
