using System.Globalization;
using System.Text.RegularExpressions;

namespace Medallion.Local.Runs;

/// <summary>When a pipeline's schedule would fire for a day.</summary>
internal static partial class ScheduledTime
{
    // What a schedule without an hour of its own (a rate, every two hours) starts at: the pattern's default.
    private static readonly TimeOnly Nine = new(9, 0);

    /// <summary>
    /// The time on the UTC day after the one to process, for the workflow takes the day before the time that the schedule fired, in UTC. 09:00 UTC where the expression names no one
    /// time of the day, or the machine does not know the time zone.
    /// </summary>
    public static DateTimeOffset For(DateOnly day, ScheduleSettings schedule)
    {
        var next = day.AddDays(1);
        if (TimeOf(schedule.Expression) is not { } time || !TimeZoneInfo.TryFindSystemTimeZoneById(schedule.TimeZone, out var zone))
            return new(next.ToDateTime(Nine), TimeSpan.Zero);
        // Away from Greenwich a local day begins on one UTC day and ends on another.
        var fired = Utc(next.ToDateTime(time), zone);
        var early = next.DayNumber - DateOnly.FromDateTime(fired.UtcDateTime).DayNumber;
        return early == 0 ? fired : Utc(next.AddDays(early).ToDateTime(time), zone);
    }

    // A time that the clocks pass over in spring counts with the winter's offset.
    private static DateTimeOffset Utc(DateTime local, TimeZoneInfo zone) => new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();

    private static TimeOnly? TimeOf(string expression) =>
        Daily().Match(expression) is { Success: true } cron && Number(cron, "minute") is < 60 and var minute && Number(cron, "hour") is < 24 and var hour ? new(hour, minute) : null;

    private static int Number(Match cron, string name) => int.Parse(cron.Groups[name].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^cron\((?<minute>[0-9]{1,2}) (?<hour>[0-9]{1,2}) ")]
    private static partial Regex Daily();
}
