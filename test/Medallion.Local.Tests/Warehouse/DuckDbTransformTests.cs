using Medallion.Local.Warehouse;
using Snapshooter.Xunit;

namespace Medallion.Local.Tests.Warehouse;

public sealed class DuckDbTransformTests : IDisposable
{
    private readonly SampleLake _lake = new();

    public void Dispose() => _lake.Dispose();

    [Theory]
    [InlineData("2018-01-31", 198, 0, 0, 198)]
    [InlineData("2018-02-01", 231, 0, 0, 231)]
    [InlineData("2018-02-02", 242, 0, 0, 242)]
    [InlineData("2018-02-03", 259, 0, 0, 259)]
    [InlineData("2018-02-04", 301, 0, 0, 301)]
    [InlineData("2018-02-05", 254, 3, 2, 249)]
    [InlineData("2018-02-06", 213, 0, 0, 213)]
    public void Each_day_of_the_samples_has_its_known_counts(string day, long bronze, long quarantined, long duplicates, long gold)
    {
        var report = DuckDbTransform.Run(_lake.LandSamples(DateOnly.Parse(day, null)) with { Records = bronze });

        Assert.Equal(new(bronze, quarantined, duplicates, gold, gold), report.Counts);
    }

    [Fact]
    public void The_files_of_a_run_lie_where_the_layout_says()
    {
        DuckDbTransform.Run(_lake.LandSamples(SampleLake.Day));

        Assert.Equal(
            [
                "curated/earthquakes/year=2018/month=02/day=05/part-00000.snappy.parquet",
                "curated/earthquakes_daily/year=2018/month=02/day=05/part-00000.snappy.parquet",
                "processed/earthquakes/2018/02/05/data_clean.ndjson.gz",
                "processed/earthquakes/2018/02/05/run=r1.report.json",
                "quarantine/earthquakes/2018/02/05/run=r1/bad_records.ndjson.gz",
            ],
            _lake.Files("").Keys.Where(path => !path.StartsWith("raw/", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_quarantine_keeps_each_bad_line_with_its_reasons_and_place()
    {
        DuckDbTransform.Run(_lake.LandSamples(SampleLake.Day));

        Snapshot.Match(_lake.ReadGzip("quarantine/earthquakes/2018/02/05/run=r1/bad_records.ndjson.gz"), "Quarantine");
    }

    [Fact]
    public void The_report_in_the_lake_is_the_report_given_back()
    {
        var report = DuckDbTransform.Run(_lake.LandSamples(SampleLake.Day));

        var json = File.ReadAllText(_lake.PathOf("processed/earthquakes/2018/02/05/run=r1.report.json"));
        Assert.Equal(report.ToJson(), json);
        Snapshot.Match(json, "Report");
    }

    [Fact]
    public void Silver_is_one_line_a_row_in_the_order_of_the_key()
    {
        DuckDbTransform.Run(_lake.LandSamples(SampleLake.Day));

        var lines = _lake.ReadGzip("processed/earthquakes/2018/02/05/data_clean.ndjson.gz").TrimEnd('\n').Split('\n');
        Assert.Equal(249, lines.Length);
        Assert.Equal(lines.Order(StringComparer.Ordinal), lines);
        Snapshot.Match(string.Join('\n', lines[..3]), "Silver");
    }
}
