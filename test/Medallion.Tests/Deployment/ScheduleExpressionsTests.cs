using Medallion.Tests.Daily;

namespace Medallion.Tests.Deployment;

/// <summary>What Scheduler takes is taken, what it would refuse is refused here, by name and with the reason.</summary>
public sealed class ScheduleExpressionsTests
{
    [Theory]
    [InlineData("cron(0 9 * * ? *)")]
    [InlineData("cron(00 09 * * ? *)")]
    [InlineData("cron(59 23 31 12 ? 2199)")]
    [InlineData("cron(0/15 8-17 ? * MON-FRI *)")]
    [InlineData("cron(*/5 * * * ? *)")]
    [InlineData("cron(0,15,30-40/5 0,12 1,15 JAN,JUL-SEP ? 2026-2030)")]
    [InlineData("cron(0 0 L * ? *)")]
    [InlineData("cron(0 0 LW * ? *)")]
    [InlineData("cron(0 0 15W * ? *)")]
    [InlineData("cron(0 0 1/7 1/3 ? 2026/2)")]
    [InlineData("cron(0 0 ? * 1 *)")]
    [InlineData("cron(0 0 ? * L *)")]
    [InlineData("cron(0 0 ? * 6L *)")]
    [InlineData("cron(0 0 ? * FRIL *)")]
    [InlineData("cron(0 0 ? * 6#3 *)")]
    [InlineData("cron(0 0 ? * MON#1 *)")]
    [InlineData("cron(0 0 ? 2 * *)")]
    [InlineData("cron(0 0 29 2 ? *)")]
    [InlineData("cron(0 0 31 1,2 ? *)")]
    [InlineData("rate(1 minute)")]
    [InlineData("rate(1 day)")]
    [InlineData("rate(12 hours)")]
    [InlineData("at(2026-03-01T09:00:00)")]
    public void An_expression_that_Scheduler_takes_is_taken(string expression) => Assert.Empty(Problems(new ScheduleSettings { Expression = expression }));

    [Theory]
    [InlineData("cron(61 9 * * ? *)", "minutes '61': 61 is not within 0 and 59; write 0-59")]
    [InlineData("cron(0 25 * * ? *)", "hours '25': 25 is not within 0 and 23")]
    [InlineData("cron(0 9 0 * ? *)", "day-of-month '0': 0 is not within 1 and 31")]
    [InlineData("cron(0 9 32 * ? *)", "day-of-month '32': 32 is not within 1 and 31")]
    [InlineData("cron(0 9 32W * ? *)", "day-of-month '32W'")]
    [InlineData("cron(0 9 1,15W * ? *)", "day-of-month '1,15W'")]
    [InlineData("cron(0 9 * 13 ? *)", "month '13': 13 is not within 1 and 12")]
    [InlineData("cron(0 9 * MAI ? *)", "month 'MAI': 'MAI' is none of JAN, FEB")]
    [InlineData("cron(0 9 ? * 0 *)", "day-of-week '0': 0 is not within 1 and 7; write days 1-7 or SUN-SAT (1 is Sunday)")]
    [InlineData("cron(0 9 ? * 8 *)", "day-of-week '8'")]
    [InlineData("cron(0 9 ? * mon *)", "day-of-week 'mon': 'mon' is none of SUN, MON")]
    [InlineData("cron(0 9 ? * 6#6 *)", "day-of-week '6#6'")]
    [InlineData("cron(0 9 ? * 3#1,6#3 *)", "day-of-week '3#1,6#3'")]
    [InlineData("cron(0 9 ? * MON/2 *)", "there are no steps here")]
    [InlineData("cron(0 9 ? * FRI-MON *)", "the range 'FRI-MON' ends before it begins")]
    [InlineData("cron(0 22-2 * * ? *)", "the range '22-2' ends before it begins")]
    [InlineData("cron(0 9 * * ? 1969)", "year '1969': 1969 is not within 1970 and 2199")]
    [InlineData("cron(0 9 * * ? 2200)", "year '2200'")]
    [InlineData("cron(*/0 9 * * ? *)", "the step 0 is not within 1 and 59")]
    [InlineData("cron(*/60 9 * * ? *)", "the step 60 is not within 1 and 59")]
    [InlineData("cron(0, 9 * * ? *)", "minutes '0,': a value is missing")]
    [InlineData("cron(? 9 * * ? *)", "minutes '?': '?' has no meaning here")]
    [InlineData("cron(L 9 * * ? *)", "minutes 'L': 'L' is no number")]
    [InlineData("cron(-1 9 * * ? *)", "minutes '-1'")]
    [InlineData("cron(99999999999 9 * * ? *)", "99999999999 is not within 0 and 59")]
    [InlineData("cron(0 9 * * *)", "has 6 fields with one space between them, and this has 5")]
    [InlineData("cron(0 0 9 * * ? *)", "and this has 7")]
    [InlineData("cron(0 9 * * * *)", "exactly one must be ?")]
    [InlineData("cron(0 9 ? * ? *)", "exactly one must be ?")]
    [InlineData("cron(0 9 1 * MON *)", "exactly one must be ?")]
    [InlineData("cron(0 9 30 2 ? *)", "there is never a day 30 in month 2")]
    [InlineData("cron(0 9 31 APR,JUN ? *)", "there is never a day 31 in month APR,JUN")]
    [InlineData("rate(0 days)", "write rate(1 day)")]
    [InlineData("rate(-1 days)", "write rate(1 day)")]
    [InlineData("rate(1 days)", "write rate(1 day)")]
    [InlineData("rate(5 minute)", "write rate(1 day)")]
    [InlineData("rate(2 weeks)", "write rate(1 day)")]
    [InlineData("rate(1.5 hours)", "write rate(1 day)")]
    [InlineData("at(2026-02-30T09:00:00)", "there is no such time")]
    [InlineData("at(2026-03-01T09:00:00Z)", "there is no such time")]
    [InlineData("0 9 * * ? *", "write cron(minutes hours")]
    [InlineData("daily", "write cron(minutes hours")]
    [InlineData("", "write cron(minutes hours")]
    [InlineData("CRON(0 9 * * ? *)", "write cron(minutes hours")]
    [InlineData("cron(0 9 * * ? *) ", "write cron(minutes hours")]
    [InlineData("cron(0 9 * * ? *)\n", "write cron(minutes hours")]
    public void An_expression_that_Scheduler_would_refuse_is_refused_with_the_reason(string expression, string reason)
    {
        var problem = Assert.Single(Problems(new ScheduleSettings { Expression = expression }));

        Assert.StartsWith($"Schedule.Expression is '{expression}': ", problem, StringComparison.Ordinal);
        Assert.Contains(reason, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_wrong_field_is_named() =>
        Assert.Collection(
            Problems(new ScheduleSettings { Expression = "cron(61 25 32 * ? *)" }),
            problem => Assert.Contains("minutes '61'", problem, StringComparison.Ordinal),
            problem => Assert.Contains("hours '25'", problem, StringComparison.Ordinal),
            problem => Assert.Contains("day-of-month '32'", problem, StringComparison.Ordinal));

    [Theory]
    [InlineData("UTC")]
    [InlineData("Europe/Berlin")]
    [InlineData("America/Argentina/Buenos_Aires")]
    [InlineData("America/Port-au-Prince")]
    [InlineData("Etc/GMT+5")]
    [InlineData("CET")]
    public void A_time_zone_of_the_data_base_is_taken(string zone) => Assert.Empty(Problems(new ScheduleSettings { TimeZone = zone }));

    [Theory]
    [InlineData("Europe/Berlim")]
    [InlineData("europe/berlin")]
    [InlineData("Mars/Olympus")]
    [InlineData("UTC+2")]
    [InlineData("W. Europe Standard Time")]
    [InlineData("posix/Europe/Berlin")]
    [InlineData("localtime")]
    [InlineData("../UTC")]
    [InlineData("UTC\n")]
    [InlineData("")]
    public void A_name_that_is_no_time_zone_is_refused(string zone)
    {
        var problem = Assert.Single(Problems(new ScheduleSettings { TimeZone = zone }));

        Assert.StartsWith($"Schedule.TimeZone is '{zone}', which is no time zone: write a name of the IANA data base", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void The_compactions_schedule_is_held_to_the_same() =>
        Assert.Collection(
            Problems(new MedallionSettings { Compaction = new CompactionSettings { Expression = "cron(0 3 ? * SUNDAY *)", TimeZone = "Europe/Berlim" } }),
            problem => Assert.StartsWith("Compaction.Expression is 'cron(0 3 ? * SUNDAY *)': day-of-week 'SUNDAY'", problem, StringComparison.Ordinal),
            problem => Assert.StartsWith("Compaction.TimeZone is 'Europe/Berlim'", problem, StringComparison.Ordinal));

    private static IReadOnlyList<string> Problems(ScheduleSettings schedule) => Problems(new MedallionSettings { Schedule = schedule });

    private static IReadOnlyList<string> Problems(MedallionSettings settings) =>
        PipelineRules.Problems(new Pipeline { Name = "earthquakes", Dataset = "earthquakes", Source = Definitions.Source, Settings = settings });
}
