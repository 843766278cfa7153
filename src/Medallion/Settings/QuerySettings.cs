namespace Medallion;

/// <summary>The Athena workgroup.</summary>
public sealed record QuerySettings
{
    /// <summary>The most bytes that one query may scan; Athena takes 10 MB and more.</summary>
    public long ScanLimitBytes { get; init; } = 10L * 1024 * 1024 * 1024;
}
