using AirQuality;
using Snapshooter.Xunit;

namespace Pipelines.Tests.AirQuality;

/// <summary>The second pipeline, which has nothing of its own but a definition and its SQL.</summary>
public sealed class SampleTests(AirQualityCli cli) : IClassFixture<AirQualityCli>
{
    [Fact]
    public void A_day_goes_from_the_API_to_answers()
    {
        Assert.Equal((0, ""), (cli.Run.ExitCode, cli.Run.Error));
        Assert.Matches(@"2026-03-01 +195 +5 +2 +188", cli.Run.Output);
        Assert.Contains("no station 1, reading is not of this day 1, unit is not ug/m3 1, value is not a number 1, value is out of range 1", cli.Run.Output, StringComparison.Ordinal);
        Assert.Contains("Where the day's average was above the WHO's guideline", cli.Run.Output, StringComparison.Ordinal);
        Assert.Contains("Riverside Quay", cli.Run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_pages_lead_on_by_cursors()
    {
        Assert.Equal(
            ["_manifest.json", "_next-000001", "_next-000002", "_next-000003", "_next-000004", "page-000001.ndjson.gz", "page-000002.ndjson.gz", "page-000003.ndjson.gz", "page-000004.ndjson.gz"],
            Directory.GetFiles(cli.Raw).Select(Path.GetFileName).Order(StringComparer.Ordinal).Select(name => name![0] == '_' && name[1] == 'n' ? name[..12] : name));
    }

    [Fact]
    public async Task Gold_has_the_averages_of_the_day() => Snapshot.Match(
        await cli.QueryAsync("SELECT station, pollutant, hours, complete, average_value, max_value, CAST(max_at AS varchar) AS max_at, guideline, above_guideline FROM air_daily ORDER BY 1, 2"),
        "AirQuality.daily");

    [Fact]
    public async Task The_last_revision_of_a_reading_stays() => Assert.Equal(
        """{"value":24.1,"revision":2}""",
        await cli.QueryAsync("SELECT value, revision FROM air_readings WHERE station = 'riverside' AND pollutant = 'pm25' AND hour(measured_at) = 18"));

    [Fact]
    public async Task The_columns_that_the_data_set_declares_are_those_of_the_files()
    {
        foreach (var table in Medallion.PipelineDataset.Of(AirQualityPipeline.Definition).Dataset.Gold)
        {
            var sql = $"SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM {table.Table})";
            var rows = (await cli.QueryAsync(sql)).Split('\n').Select(row => System.Text.Json.JsonDocument.Parse(row).RootElement);
            var found = rows.Select(row => (row.GetProperty("column_name").GetString()!, row.GetProperty("column_type").GetString()!))
                .Where(column => column.Item1 is not ("year" or "month" or "day"));
            Assert.Equal(table.Columns.Select(column => (column.Name, DuckDbType(column.Type))), found);
        }
    }

    [Fact]
    public async Task Both_days_run_and_a_day_outside_the_sample_says_which_there_are()
    {
        var data = Path.Combine(cli.Folder, "both");

        var both = await AirQualityCli.InvokeAsync("run", "air-quality", "--from", "2026-03-01", "--to", "2026-03-02", "--data", data);
        var outside = await AirQualityCli.InvokeAsync("run", "air-quality", "--day", "2026-03-05", "--data", data);

        Assert.Equal((0, ""), (both.ExitCode, both.Error));
        Assert.Matches(@"2026-03-02 +192 +0 +0 +192", both.Output);
        Assert.Equal(1, outside.ExitCode);
        Assert.Contains("2026-03-01", outside.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_compiles_to_the_same_workflow_with_its_own_source_and_settings()
    {
        var output = Path.Combine(cli.Folder, "out");

        var result = await AirQualityCli.InvokeAsync("--out", output);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Snapshot.Match(await File.ReadAllTextAsync(Path.Combine(output, "air-quality", "air-quality.asl.json")), "AirQuality.asl");
        var deployment = await File.ReadAllTextAsync(Path.Combine(output, "air-quality", "air-quality.deployment.json"));
        Assert.Contains("\"expression\": \"cron(30 5 * * ? *)\"", deployment, StringComparison.Ordinal);
        Assert.Contains("\"timeoutSeconds\": 120", deployment, StringComparison.Ordinal);
    }

    private static string DuckDbType(string type) => type switch
    {
        "string" => "VARCHAR",
        "timestamp" => "TIMESTAMP WITH TIME ZONE",
        _ => type.ToUpperInvariant(),
    };
}
