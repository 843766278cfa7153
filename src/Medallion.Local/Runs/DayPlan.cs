using System.Globalization;
using System.Text.Json;
using Medallion.Contracts;

namespace Medallion.Local.Runs;

/// <summary>From what a command says to the executions it asks for.</summary>
internal static class DayPlan
{
    private const int MostDays = 366;

    /// <summary>The executions, by day.</summary>
    /// <param name="day"><c>--day</c>.</param>
    /// <param name="from"><c>--from</c>.</param>
    /// <param name="to"><c>--to</c>.</param>
    /// <param name="scheduledAt"><c>--scheduled-at</c>.</param>
    /// <param name="otherwise">The day when nothing is given.</param>
    /// <param name="schedule">The schedule that would have started them.</param>
    /// <exception cref="WrongUsage">A date is none, they contradict each other, or there are too many.</exception>
    public static IReadOnlyList<PlannedDay> Of(string? day, string? from, string? to, string? scheduledAt, DateOnly otherwise, ScheduleSettings schedule)
    {
        if (new[] { day is not null, from is not null || to is not null, scheduledAt is not null }.Count(given => given) > 1)
            throw new WrongUsage("Give either --day, or --from and --to, or --scheduled-at.");
        if (from is null != to is null) throw new WrongUsage("--from and --to belong together.");
        if (scheduledAt is not null) return [Scheduled(Time(scheduledAt))];
        if (from is not null) return Range(Date("--from", from), Date("--to", to!), schedule);
        return [OfDay(day is null ? otherwise : Date("--day", day), schedule)];
    }

    private static List<PlannedDay> Range(DateOnly from, DateOnly to, ScheduleSettings schedule)
    {
        if (from > to) throw new WrongUsage($"--from {from:yyyy-MM-dd} is after --to {to:yyyy-MM-dd}.");
        var days = to.DayNumber - from.DayNumber + 1;
        return days > MostDays
            ? throw new WrongUsage($"--from {from:yyyy-MM-dd} --to {to:yyyy-MM-dd} is {days} days: run at most {MostDays} at a time.")
            : [.. Enumerable.Range(0, days).Select(number => OfDay(from.AddDays(number), schedule))];
    }

    private static PlannedDay OfDay(DateOnly day, ScheduleSettings schedule) => new(
        day,
        JsonSerializer.SerializeToElement(new DailyRequest { Day = day }, ContractsJson.Default.DailyRequest),
        ScheduledTime.For(day, schedule));

    private static PlannedDay Scheduled(DateTimeOffset time) => new(
        DateOnly.FromDateTime(time.UtcDateTime).AddDays(-1),
        JsonSerializer.SerializeToElement(new DailyRequest { ScheduledAt = time }, ContractsJson.Default.DailyRequest),
        time.ToUniversalTime());

    private static DateOnly Date(string option, string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date < DateOnly.MaxValue.AddDays(-1)
            ? date
            : throw new WrongUsage($"{option} '{text}' is no day: write it as 2018-02-05.");

    private static DateTimeOffset Time(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) && time > DateTimeOffset.MinValue.AddDays(2)
            ? time
            : throw new WrongUsage($"--scheduled-at '{text}' is no time: write it as 2018-02-06T09:00:00Z.");
}
