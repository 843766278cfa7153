using Medallion.Local;
using Medallion.Local.Views;
using Pipelines.Earthquakes;

namespace Pipelines.Tests.Runs;

public sealed class NarrowTerminalTests
{
    [Fact]
    public async Task The_daily_table_is_shown_at_80_columns() =>
        Assert.Contains("  max_magnitude_place  200km W of Chichi-shima, Japan", await RunAsync(80));

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
