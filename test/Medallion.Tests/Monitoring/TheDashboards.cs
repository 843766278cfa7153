using System.Globalization;
using System.Text.Json.Nodes;
using Snapshooter.Xunit;

namespace Medallion.Tests.Monitoring;

public sealed class TheDashboards
{
    public static TheoryData<string> Names { get; } = ["quakes-executions", "quakes-data-quality", "quakes-cost"];

    [TheoryWithTool("node")]
    [MemberData(nameof(Names))]
    public void Are_those_that_were_reviewed(string name) => Snapshot.Match(Body.Pretty(WatchedStack.Whole, name), $"Dashboard.{name}");

    [TheoryWithTool("node")]
    [MemberData(nameof(Names))]
    public void Have_widgets_that_do_not_overlap_and_fill_each_row(string name)
    {
        var taken = new HashSet<(int, int)>();
        foreach (var widget in Widgets(name))
        {
            int x = (int?)widget["x"] ?? 0, y = (int?)widget["y"] ?? 0, width = (int)widget["width"]!, height = (int)widget["height"]!;
            Assert.InRange(x + width, 1, 24);
            for (var column = x; column < x + width; column++)
                for (var row = y; row < y + height; row++) Assert.True(taken.Add((column, row)), $"two widgets at {column}, {row}");
        }
    }

    [TheoryWithTool("node")]
    [MemberData(nameof(Names))]
    public void Have_a_title_on_every_graph_and_a_unit_on_every_axis(string name) => Assert.All(Widgets(name).Where(widget => (string?)widget["type"] == "metric"), widget =>
    {
        var properties = widget["properties"]!;
        Assert.NotEmpty((string)properties["title"]!);
        if ((string?)properties["view"] == "timeSeries") Assert.NotEmpty((string)properties["yAxis"]!["left"]!["label"]!);
    });

    [FactWithTool("node")]
    public void Have_names_of_their_own_in_each_region_since_dashboards_are_global_in_an_account() =>
        Assert.All(WatchedStack.Whole.All("AWS::CloudWatch::Dashboard").Values, board => Assert.Equal("AWS::Region", (string?)board["DashboardName"]!["Fn::Join"]![1]![1]!["Ref"]));

    [FactWithTool("node")]
    public void Executions_are_counted_by_how_they_ended() =>
        Assert.Superset(new HashSet<string> { "ExecutionsStarted", "ExecutionsSucceeded", "ExecutionsFailed", "ExecutionsTimedOut", "ExecutionsAborted", "ExecutionTime", "Duration", "Errors", "Throttles" }, Measured("quakes-executions"));

    [FactWithTool("node")]
    public void Executions_show_every_alarm() => Assert.Equal(WatchedStack.Whole.All("AWS::CloudWatch::Alarm").Count,
        Assert.Single(Widgets("quakes-executions"), widget => (string?)widget["type"] == "alarm")["properties"]!["alarms"]!.AsArray().Count);

    [FactWithTool("node")]
    public void Data_quality_has_the_jobs_counts_Glues_records_and_the_lakes_size() =>
        Assert.Superset(new HashSet<string> { "RecordsIn", "RecordsQuarantined", "RecordsDuplicate", "RecordsWritten", "glue.driver.aggregate.recordsRead", "BucketSizeBytes", "NumberOfObjects" }, Measured("quakes-data-quality"));

    [FactWithTool("node")]
    public void Cost_is_computed_from_DPU_hours_GB_seconds_transitions_and_bytes_scanned()
    {
        Assert.Superset(new HashSet<string> { "glue.driver.aggregate.elapsedTime", "glue.driver.ExecutorAllocationManager.executors.numberAllExecutors", "Duration", "Invocations", "ExecutionsStarted" }, Measured("quakes-cost"));
        var text = Body.Pretty(WatchedStack.Whole, "quakes-cost");
        Assert.Contains("(elapsed / 3600000) * (executors + 1) * 1 * 0.44", text, StringComparison.Ordinal);
        Assert.Contains("(duration / 1000) * 0.5 * 0.0000133334", text, StringComparison.Ordinal);
        Assert.Contains("MetricName=\\\"ProcessedBytes\\\"", text, StringComparison.Ordinal);
        Assert.Contains("us-east-1", text, StringComparison.Ordinal);
    }

    [FactWithTool("node")]
    public void Cost_follows_worker_type_memory_and_prices()
    {
        var text = Body.Pretty(WatchedStack.Of(new MedallionSettings
        {
            Transform = new TransformSettings { WorkerType = "G.2X" },
            Ingest = new IngestSettings { MemoryMegabytes = 1024 },
            Costs = new CostSettings { GlueDpuHour = 0.5m },
        }), "quakes-cost");
        Assert.Contains("(executors + 1) * 2 * 0.5", text, StringComparison.Ordinal);
        Assert.Contains("(duration / 1000) * 1 * ", text, StringComparison.Ordinal);
    }

    [TheoryWithTool("node")]
    [InlineData("arm64", null, "0.0000133334")]
    [InlineData("x86_64", null, "0.0000166667")]
    [InlineData("x86_64", "0.00002", "0.00002")]
    public void Cost_of_the_function_follows_its_processor_unless_a_price_is_set(string processor, string? price, string used)
    {
        var costs = new CostSettings { LambdaGbSecond = price is null ? null : decimal.Parse(price, CultureInfo.InvariantCulture) };
        var text = Body.Pretty(WatchedStack.Of(new MedallionSettings { Costs = costs }, processor, []), "quakes-cost");
        Assert.Contains($"a GB-second {used},", text, StringComparison.Ordinal);
        Assert.Contains($"(duration / 1000) * 0.5 * {used} + invocations", text, StringComparison.Ordinal);
    }

    private static IEnumerable<JsonNode> Widgets(string name) => Body.Of(WatchedStack.Whole, name)["widgets"]!.AsArray().Select(widget => widget!);

    // A metric is an array whose second entry is its name; an expression is an array of one object.
    private static HashSet<string> Measured(string name) =>
        [.. Widgets(name).SelectMany(widget => widget["properties"]!["metrics"]?.AsArray() ?? []).Where(metric => metric!.AsArray().Count > 1).Select(metric => (string)metric![1]!)];
}
