using Medallion.Local.Runs;

namespace Medallion.Local.Tests.Runs;

public sealed class ScheduledTimeTests
{
    [Theory]
    [InlineData("cron(0 9 * * ? *)", "UTC", "2018-02-06T09:00")]
    [InlineData("cron(30 6 * * ? *)", "UTC", "2018-02-06T06:30")]
    [InlineData("cron(0 6 * * ? *)", "Europe/Berlin", "2018-02-06T05:00")]
    [InlineData("cron(0 6 ? * MON-FRI *)", "Europe/Berlin", "2018-02-06T05:00")]
    [InlineData("cron(0 22 * * ? *)", "America/New_York", "2018-02-06T03:00")]
    [InlineData("cron(0 8 * * ? *)", "Asia/Tokyo", "2018-02-06T23:00")]
    [InlineData("cron(0 */2 * * ? *)", "Europe/Berlin", "2018-02-06T09:00")]
    [InlineData("rate(1 day)", "UTC", "2018-02-06T09:00")]
    [InlineData("cron(0 6 * * ? *)", "Nowhere/Land", "2018-02-06T09:00")]
    [InlineData("cron(99 6 * * ? *)", "UTC", "2018-02-06T09:00")]
    public void Is_the_schedules_on_the_day_after_in_utc(string expression, string zone, string utc) =>
        Assert.Equal(
            utc + "+00:00",
            ScheduledTime.For(new(2018, 2, 5), new() { Expression = expression, TimeZone = zone }).ToString("yyyy-MM-dd'T'HH:mmzzz"));

    [Theory]
    [InlineData("2018-03-23", "2018-03-24T05:00")]
    [InlineData("2018-03-24", "2018-03-25T04:00")]
    public void Follows_the_zones_summer_time(string day, string utc) =>
        Assert.Equal(utc, ScheduledTime.For(DateOnly.Parse(day), new() { Expression = "cron(0 6 * * ? *)", TimeZone = "Europe/Berlin" }).ToString("yyyy-MM-dd'T'HH:mm"));

    [Fact]
    public void A_time_that_the_clocks_pass_over_is_no_crash() =>
        Assert.Equal(new(2018, 3, 25), DateOnly.FromDateTime(ScheduledTime.For(new(2018, 3, 24), new() { Expression = "cron(30 2 * * ? *)", TimeZone = "Europe/Berlin" }).UtcDateTime));

    [Fact]
    public void A_day_whose_run_the_change_of_the_clocks_takes_away_has_a_time_all_the_same() =>
        Assert.Equal(TimeSpan.Zero, ScheduledTime.For(new(2018, 3, 24), new() { Expression = "cron(30 1 * * ? *)", TimeZone = "Europe/Berlin" }).Offset);
}
