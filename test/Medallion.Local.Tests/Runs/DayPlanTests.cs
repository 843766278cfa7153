using Medallion.Local.Runs;

namespace Medallion.Local.Tests.Runs;

public sealed class DayPlanTests
{
    private static readonly DateOnly Otherwise = new(2018, 2, 5);

    [Fact]
    public void Without_a_day_it_is_the_given_one_at_nine_of_the_next_morning()
    {
        var planned = Assert.Single(DayPlan.Of(null, null, null, null, Otherwise, new()));

        Assert.Equal((Otherwise, """{"day":"2018-02-05"}"""), (planned.Day, planned.Input.GetRawText()));
        Assert.Equal(new DateTimeOffset(2018, 2, 6, 9, 0, 0, TimeSpan.Zero), planned.Start);
    }

    [Fact]
    public void A_range_has_both_of_its_ends()
    {
        var days = DayPlan.Of(null, "2016-02-28", "2016-03-01", null, Otherwise, new()).Select(planned => planned.Day);

        Assert.Equal([new(2016, 2, 28), new(2016, 2, 29), new(2016, 3, 1)], days);
    }

    [Fact]
    public void A_year_is_allowed_and_a_day_more_is_not()
    {
        Assert.Equal(366, DayPlan.Of(null, "2016-01-01", "2016-12-31", null, Otherwise, new()).Count);
        Assert.Throws<WrongUsage>(() => DayPlan.Of(null, "2016-01-01", "2017-01-01", null, Otherwise, new()));
    }

    [Fact]
    public void A_scheduled_time_is_the_day_before_in_utc_and_the_clocks_start()
    {
        var planned = Assert.Single(DayPlan.Of(null, null, null, "2018-02-06T01:00:00+02:00", Otherwise, new()));

        Assert.Equal(new DateOnly(2018, 2, 4), planned.Day);
        Assert.Equal("2018-02-05T23:00:00+00:00", planned.Start.ToString("yyyy-MM-dd'T'HH:mm:sszzz"));
        Assert.Equal("""{"scheduledAt":"2018-02-06T01:00:00+02:00"}""", planned.Input.GetRawText().Replace("\\u002B", "+", StringComparison.Ordinal));
    }
}
