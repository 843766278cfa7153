namespace Medallion;

/// <summary>When the pipeline runs.</summary>
public sealed record ScheduleSettings
{
    /// <summary>The expression of EventBridge Scheduler, <c>cron(…)</c> or <c>rate(…)</c>: <see href="https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html"/>.</summary>
    public string Expression { get; init; } = "cron(0 9 * * ? *)";

    /// <summary>The time zone of the expression: a name of the IANA data base, as <c>Europe/Berlin</c>.</summary>
    public string TimeZone { get; init; } = "UTC";

    /// <summary>The execution's input. Scheduler puts the time at which it fired in place of its token, and the workflow takes the day before.</summary>
    public string Input { get; init; } = """{"scheduledAt":"<aws.scheduler.scheduled-time>"}""";

    /// <summary>Whether the schedule starts anything. Off, it stays deployed, and executions are started by hand.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>How often Scheduler tries again to start an execution that did not start, before the start goes to the dead-letter queue: 0 to 185.</summary>
    public int Retries { get; init; } = 10;

    /// <summary>The longest that Scheduler keeps trying: one minute to 24 hours, in whole seconds.</summary>
    public TimeSpan RetryWindow { get; init; } = TimeSpan.FromHours(2);

    /// <summary>How long starts that could not be made are kept: one minute to 14 days, in whole seconds.</summary>
    public TimeSpan DeadLetterRetention { get; init; } = TimeSpan.FromDays(14);
}
