using Medallion.Local;
using Medallion.Local.Views;
using Pipelines.Earthquakes;

namespace Pipelines.Tests.Runs;

public sealed class NarrowTerminalTests
{
    [Fact]
    public async Task The_daily_table_is_shown_at_80_columns() =>
        Assert.Contains("  max_magnitude_place  200km W of Chichi-shima, Japan", await RunAsync(80));

    [Fact]
    public async Task Statements_and_reasons_hang_under_themselves()
    {
        var lines = await RunAsync(80);

        Assert.Contains("  SELECT event_date, events, earthquakes, explosions, average_magnitude,", lines);
        Assert.Contains("         max_magnitude, max_magnitude_place", lines);
        Assert.Contains("                          number 1, no id 1, no time 1 (a row may have several)", lines);
        Assert.All(lines, line => Assert.True(line.Length < 80, line));
    }

    [Fact]
    public async Task A_failed_attempt_says_why_at_80_columns() =>
        Assert.Equal(4, (await RunAsync(80, "--fail", "ingest")).Count(line => line.EndsWith("… 500 Internal Server Error, at try 3 of 3.", StringComparison.Ordinal)));

    private static async Task<IReadOnlyList<string>> RunAsync(int width, params string[] options)
    {
        using var cli = new Cli();
        using var output = new StringWriter();
        var console = HostConsole.ToWriters(output, TextWriter.Null) with { Plain = false };
        console.View.Profile.Width = width;
        await MedallionHost.RunAsync(["run", "earthquakes", "--data", cli.Data, .. options], console, EarthquakesLocal.Pipeline);
        return output.ToString().Split(Environment.NewLine);
    }
}
