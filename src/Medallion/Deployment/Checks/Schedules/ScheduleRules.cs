using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Medallion;

/// <summary>What an expression of EventBridge Scheduler must look like (<see href="https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html"/>).</summary>
internal static partial class ScheduleRules
{
    private const string Forms = "write cron(minutes hours day-of-month month day-of-week year), rate(number minutes|hours|days) or, for one time only, at(yyyy-mm-ddThh:mm:ss)";

    public static IEnumerable<string> Problems(ScheduleSettings schedule)
    {
        foreach (var problem in Expression("Schedule.Expression", schedule.Expression)) yield return problem;
        foreach (var problem in TimeZoneRules.Problems("Schedule.TimeZone", schedule.TimeZone)) yield return problem;
        if (!IsJson(schedule.Input)) yield return "Schedule.Input is no JSON text: an execution starts with a JSON document";
        foreach (var problem in DurationRules.Between("Schedule.Retries", schedule.Retries, 0, 185)) yield return problem;
        foreach (var problem in DurationRules.Between("Schedule.RetryWindow", schedule.RetryWindow, TimeSpan.FromMinutes(1), TimeSpan.FromDays(1), TimeSpan.FromSeconds(1)))
            yield return problem;
        foreach (var problem in DurationRules.Between("Schedule.DeadLetterRetention", schedule.DeadLetterRetention, TimeSpan.FromMinutes(1), TimeSpan.FromDays(14), TimeSpan.FromSeconds(1)))
            yield return problem;
    }

    public static IEnumerable<string> Expression(string property, string text) => Reasons(text).Select(reason => $"{property} is '{text}': {reason}");

    private static IEnumerable<string> Reasons(string text)
    {
        if (Call().Match(text) is not { Success: true } call) return [Forms];
        var inner = call.Groups["inner"].Value;
        return call.Groups["kind"].Value switch
        {
            "cron" => CronRules.Problems(inner),
            "rate" => Rate().IsMatch(inner) ? [] : ["a rate is a whole number from 1 on and its unit, one minute, hour or day, else minutes, hours or days; write rate(1 day) or rate(12 hours)"],
            _ => DateTime.TryParseExact(inner, "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
                ? []
                : ["there is no such time, or it is written otherwise; write at(2026-03-01T09:00:00), without a zone, which TimeZone names"],
        };
    }

    private static bool IsJson(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"^(?<kind>cron|rate|at)\((?<inner>[^()]*)\)\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Call();

    [GeneratedRegex(@"^(1 (minute|hour|day)|(?!1 )[1-9][0-9]{0,5} (minutes|hours|days))\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Rate();
}
