using System.Text.RegularExpressions;

namespace Medallion;

/// <summary>The fields of a cron expression of EventBridge Scheduler (<see href="https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html"/>).</summary>
internal static partial class CronRules
{
    private static readonly CronField s_days = new("day-of-month", 1, 31, [], "days 1-31, *, lists, ranges, steps (1/7), ?, L for the last day, or 15W for the weekday nearest to a day")
    {
        IsSpecial = (field, text) => text is "?" or "L" or "LW" || (text.EndsWith('W') && field.Number(text[..^1]) is not null),
    };

    private static readonly CronField s_months =
        new("month", 1, 12, ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"], "months 1-12 or JAN-DEC, *, lists, ranges, or steps (1/3)");

    private static readonly CronField s_weekdays =
        new("day-of-week", 1, 7, ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"], "days 1-7 or SUN-SAT (1 is Sunday), *, lists, ranges, ?, 6L for the last Friday, or 6#2 for the second Friday of a month")
        {
            HasSteps = false,
            IsSpecial = (field, text) => text is "?" or "L" || (text.EndsWith('L') && field.Number(text[..^1]) is not null) || (Nth().Match(text) is { Success: true } nth && field.Number(nth.Groups[1].Value) is not null),
        };

    private static readonly CronField[] s_fields =
    [
        new("minutes", 0, 59, [], "0-59, *, lists (0,30), ranges (0-29), or steps (0/15)"),
        new("hours", 0, 23, [], "0-23, *, lists (6,18), ranges (9-17), or steps (0/6)"),
        s_days,
        s_months,
        s_weekdays,
        new("year", 1970, 2199, [], "1970-2199, *, lists, ranges, or steps (2026/2)"),
    ];

    /// <summary>Why what stands between the parentheses is no cron expression; all reasons.</summary>
    public static IEnumerable<string> Problems(string text)
    {
        var fields = text.Split(' ');
        if (fields.Length != s_fields.Length)
        {
            yield return FormattableString.Invariant(
                $"a cron expression has 6 fields with one space between them, and this has {fields.Length}; write cron(minutes hours day-of-month month day-of-week year), as cron(0 9 * * ? *)");
            yield break;
        }

        var problems = s_fields.Zip(fields, (field, value) => field.Problem(value)).OfType<string>().ToList();
        foreach (var problem in problems) yield return problem;
        var (days, months, weekdays) = (fields[2], fields[3], fields[4]);
        if (days == "?" == (weekdays == "?")) yield return "of day-of-month and day-of-week exactly one must be ?; write ? in the one that does not matter";
        else if (problems.Count == 0 && !s_days.IsSpecial(s_days, days) && s_days.Values(days).Min() > s_months.Values(months).Max(month => DateTime.DaysInMonth(2024, month)))
            yield return $"there is never a day {days} in month {months}, so it would never start anything; write L for the last day";
    }

    [GeneratedRegex("^([0-9A-Z]+)#[1-5]\\z")]
    private static partial Regex Nth();
}
