namespace Medallion;

/// <summary>The ingestion function as it is deployed.</summary>
public sealed record IngestSettings
{
    /// <summary>Its memory, in MiB.</summary>
    public int MemoryMegabytes { get; init; } = 512;

    /// <summary>The longest that one invocation may take: whole seconds, at most 15 minutes. Also the timeout of the state that invokes it.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>The most invocations at a time, so that an API is not overrun; null reserves none. Lambda leaves an account at least 100 unreserved: one whose quota is the 10 of new accounts can reserve none before the quota is raised.</summary>
    public int? ReservedConcurrency { get; init; } = 10;

    /// <summary>How often the state invokes it again after a transient error.</summary>
    public int Retries { get; init; } = 3;

    /// <summary>How long its log events are kept: whole days, one of the numbers that CloudWatch knows (1, 3, 5, 7, 14, 30, 60, 90 …).</summary>
    public TimeSpan LogRetention { get; init; } = TimeSpan.FromDays(30);
}
