using Amazon.CDK.AWS.Logs;

namespace Medallion;

/// <summary>The retentions that CloudWatch Logs has (<see href="https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html"/>). In .NET CDK's enumeration has not the numbers as values.</summary>
internal static class LogDays
{
    private static readonly OrderedDictionary<int, RetentionDays> s_known = new()
    {
        [1] = RetentionDays.ONE_DAY,
        [3] = RetentionDays.THREE_DAYS,
        [5] = RetentionDays.FIVE_DAYS,
        [7] = RetentionDays.ONE_WEEK,
        [14] = RetentionDays.TWO_WEEKS,
        [30] = RetentionDays.ONE_MONTH,
        [60] = RetentionDays.TWO_MONTHS,
        [90] = RetentionDays.THREE_MONTHS,
        [120] = RetentionDays.FOUR_MONTHS,
        [150] = RetentionDays.FIVE_MONTHS,
        [180] = RetentionDays.SIX_MONTHS,
        [365] = RetentionDays.ONE_YEAR,
        [400] = RetentionDays.THIRTEEN_MONTHS,
        [545] = RetentionDays.EIGHTEEN_MONTHS,
        [731] = RetentionDays.TWO_YEARS,
        [1096] = RetentionDays.THREE_YEARS,
        [1827] = RetentionDays.FIVE_YEARS,
        [2192] = RetentionDays.SIX_YEARS,
        [2557] = RetentionDays.SEVEN_YEARS,
        [2922] = RetentionDays.EIGHT_YEARS,
        [3288] = RetentionDays.NINE_YEARS,
        [3653] = RetentionDays.TEN_YEARS,
    };

    public static RetentionDays Of(TimeSpan time) => s_known[time.Days];

    public static IEnumerable<string> Problems(string property, TimeSpan value)
    {
        if (value.Ticks % TimeSpan.TicksPerDay != 0 || !s_known.ContainsKey(value.Days))
            yield return $"{property} is {value}: CloudWatch keeps logs for one of these numbers of days: {string.Join(", ", s_known.Keys)}";
    }
}
