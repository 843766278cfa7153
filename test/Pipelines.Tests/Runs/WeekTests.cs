namespace Pipelines.Tests.Runs;

public sealed class WeekTests
{
    [Fact]
    public async Task A_week_is_one_execution_and_one_partition_a_day()
    {
        using var cli = new Cli();

        var result = await cli.RunAsync("--from", "2018-01-31", "--to", "2018-02-06");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var days = await cli.QueryAsync("SELECT year, month, day, count(*) AS rows FROM earthquakes GROUP BY ALL ORDER BY year, month, day");
        Assert.Equal([198, 231, 242, 259, 301, 249, 213], days.EnumerateArray().Select(day => day.GetProperty("rows").GetInt32()));
        Assert.Equal([31, 1, 2, 3, 4, 5, 6], days.EnumerateArray().Select(day => day.GetProperty("day").GetInt32()));
        Assert.Equal(7, Directory.GetDirectories(Path.Combine(cli.Data, "executions")).Length);
        Assert.Equal(7, result.Output.Split(Environment.NewLine).Count(line => line.StartsWith("SUCCEEDED", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_scheduled_time_is_the_day_before_it()
    {
        using var cli = new Cli();

        var result = await cli.RunAsync("--scheduled-at", "2018-02-01T09:00:00Z");

        Assert.Equal(0, result.ExitCode);
        Assert.Matches(@"2018-01-31 +198 +0 +0 +198 +198", result.Output);
        Assert.Equal("2018-02-01T09:00:00+00:00", cli.Execution("earthquakes-2018-01-31-0001", "input.json").GetProperty("scheduledAt").GetString());
    }
}
