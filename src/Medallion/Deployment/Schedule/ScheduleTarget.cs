namespace Medallion;

/// <summary>What a schedule starts.</summary>
/// <param name="Description">In a few words.</param>
/// <param name="Arn">The target's ARN: a resource, or an API call of Scheduler's universal targets.</param>
/// <param name="Action">The action that starting takes.</param>
/// <param name="Resource">The ARN of what is started.</param>
internal sealed record ScheduleTarget(string Description, string Arn, string Action, string Resource);
