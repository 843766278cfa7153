namespace Medallion.Contracts;

/// <summary>The input of a daily pipeline: a day, or the time that the schedule fired.</summary>
public sealed record DailyRequest
{
    /// <summary>The day to process, in UTC.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>When the schedule fired (<c>&lt;aws.scheduler.scheduled-time&gt;</c>). Without a <see cref="Day"/>, the day before it (UTC) is processed: at nine in the morning today is not over.</summary>
    public DateTimeOffset? ScheduledAt { get; init; }
}
