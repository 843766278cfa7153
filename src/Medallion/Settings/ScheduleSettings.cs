namespace Medallion;

/// <summary>When the pipeline runs.</summary>
public sealed record ScheduleSettings
{
    /// <summary>The expression of EventBridge Scheduler.</summary>
    public string Expression { get; init; } = "cron(0 9 * * ? *)";

    /// <summary>The time zone of the expression.</summary>
    public string TimeZone { get; init; } = "UTC";

    /// <summary>The execution's input. Scheduler puts the time at which it fired in place of its token, and the workflow takes the day before.</summary>
    public string Input { get; init; } = """{"scheduledAt":"<aws.scheduler.scheduled-time>"}""";
}
