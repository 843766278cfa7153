using System.Text.Json;
using System.Text.RegularExpressions;

namespace Medallion;

/// <summary>What an expression of EventBridge Scheduler must look like (<see href="https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html"/>).</summary>
internal static partial class ScheduleRules
{
    public static IEnumerable<string> Problems(ScheduleSettings schedule)
    {
        foreach (var problem in Expression("Schedule.Expression", schedule.Expression)) yield return problem;
        foreach (var problem in TimeZone("Schedule.TimeZone", schedule.TimeZone)) yield return problem;
        if (!IsJson(schedule.Input)) yield return "Schedule.Input is no JSON text: an execution starts with a JSON document";
        foreach (var problem in DurationRules.Between("Schedule.Retries", schedule.Retries, 0, 185)) yield return problem;
        foreach (var problem in DurationRules.Between("Schedule.RetryWindow", schedule.RetryWindow, TimeSpan.FromMinutes(1), TimeSpan.FromDays(1), TimeSpan.FromSeconds(1)))
            yield return problem;
        foreach (var problem in DurationRules.Between("Schedule.DeadLetterRetention", schedule.DeadLetterRetention, TimeSpan.FromMinutes(1), TimeSpan.FromDays(14), TimeSpan.FromSeconds(1)))
            yield return problem;
    }

    public static IEnumerable<string> Expression(string property, string text)
    {
        if (Rate().IsMatch(text)) yield break;
        if (Cron().Match(text) is not { Success: true } cron)
            yield return $"{property} is '{text}': write cron(minutes hours day-of-month month day-of-week year) or rate(number minutes|hours|days)";
        else if (cron.Groups["monthday"].Value == "?" == (cron.Groups["weekday"].Value == "?"))
            yield return $"{property} is '{text}': of day-of-month and day-of-week exactly one must be ?";
    }

    public static IEnumerable<string> TimeZone(string property, string name)
    {
        if (!ZoneName().IsMatch(name)) yield return $"{property} is '{name}': write a name of the IANA data base, as UTC or Europe/Berlin";
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

    [GeneratedRegex(@"^rate\((1 (minute|hour|day)|[1-9][0-9]{0,5} (minutes|hours|days))\)$")]
    private static partial Regex Rate();

    [GeneratedRegex(@"^cron\([0-9*,/-]+ [0-9*,/-]+ (?<monthday>[0-9*?,/LW-]+) [0-9A-Z*,/-]+ (?<weekday>[0-9A-Z*?,/#-]+) [0-9*,/-]+\)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Cron();

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+){0,2}$")]
    private static partial Regex ZoneName();
}
