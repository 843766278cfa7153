using System.Text.Json.Nodes;
using Medallion.Local.Warehouse;

namespace Medallion.Local.Tests.Warehouse;

/// <summary>Whatever goes wrong, gold stays as it was, nothing is left behind, and the message says why.</summary>
public sealed class TransformFailureTests : IDisposable
{
    private readonly SampleLake _lake = new();
    private readonly SortedDictionary<string, string> _gold;

    public TransformFailureTests()
    {
        DuckDbTransform.Run(_lake.LandSamples(SampleLake.Day));
        _gold = _lake.Files("curated");
    }

    public void Dispose() => _lake.Dispose();

    [Fact]
    public void A_re_run_gives_the_same_bytes()
    {
        var before = _lake.Files("");
        DuckDbTransform.Run(_lake.LandSamples(SampleLake.Day));

        Assert.Equal(before, _lake.Files(""));
    }

    [Fact]
    public void A_run_replaces_its_own_day_only()
    {
        DuckDbTransform.Run(_lake.LandSamples(new(2018, 2, 4)));
        File.WriteAllText(_lake.PathOf("curated/earthquakes/year=2018/month=02/day=05/of-an-earlier-run.parquet"), "");
        DuckDbTransform.Run(_lake.Land(SampleLake.Day, "r2", One("one") + One("two")));

        var now = _lake.Files("curated");
        Assert.Equal(4, now.Count);
        Assert.All(now.Keys.Where(key => key.Contains("day=05", StringComparison.Ordinal)), key => Assert.NotEqual(_gold[key], now[key]));
    }

    [Fact]
    public void A_day_whose_rows_are_all_bad_fails_and_shows_them_in_quarantine()
    {
        var error = Fails(_lake.Land(SampleLake.Day, "r2", "{\"no\":1}\nnot json\n"));

        Assert.Contains("2 of 2 lines were quarantined", error.Message, StringComparison.Ordinal);
        Assert.Contains("no id: 1", error.Message, StringComparison.Ordinal);
        Assert.Contains("line is not one JSON object: 1", error.Message, StringComparison.Ordinal);
        Assert.Contains("not json", _lake.ReadGzip("quarantine/earthquakes/2018/02/05/run=r2/bad_records.ndjson.gz"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_with_more_bad_rows_than_the_dataset_allows_fails() =>
        Assert.Contains("2 of 3", Fails(_lake.Land(SampleLake.Day, "r2", One("a") + "x\ny\n")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_run_without_bad_lines_leaves_no_quarantine()
    {
        DuckDbTransform.Run(_lake.LandSamples(SampleLake.Day, withOurs: false));

        Assert.Empty(_lake.Files("quarantine"));
    }

    [Fact]
    public void Rows_of_another_day_are_quarantined_and_never_reach_its_partition()
    {
        var report = DuckDbTransform.Run(_lake.Land(SampleLake.Day, "r2", One("a") + One("b") + One("c", time: 1517788799999) + One("d", time: 1517875200000)));

        Assert.Equal((2L, 2L), (report.Counts.Gold, report.Reasons["event is not of this day"]));
    }

    [Fact]
    public void An_empty_run_fails() => Assert.Contains("no lines", Fails(_lake.Land(SampleLake.Day, "r2", "")).Message, StringComparison.Ordinal);

    [Fact]
    public void Lines_that_the_manifest_promises_and_the_pages_lack_fail_the_run() =>
        Assert.Contains("promises 3 records, the pages hold 1", Fails(_lake.Land(SampleLake.Day, "r2", One("a")) with { Records = 3 }).Message, StringComparison.Ordinal);

    [Fact]
    public void A_page_that_is_missing_or_no_gzip_is_named()
    {
        var request = _lake.Land(SampleLake.Day, "r2", One("a"));
        File.WriteAllText(_lake.PathOf(request.Keys[0]), "plain text");
        Assert.Contains(request.Keys[0], Fails(request).Message, StringComparison.Ordinal);
        File.Delete(_lake.PathOf(request.Keys[0]));
        Assert.Contains(request.Keys[0], Fails(request).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../elsewhere")]
    [InlineData("a/b")]
    [InlineData("")]
    public void A_run_that_is_no_name_is_refused(string run) =>
        Assert.Contains("no name for a run", Fails(new(_lake.Root, BuiltInTransforms.Folder("earthquakes"), SampleLake.Day, run, [])).Message, StringComparison.Ordinal);

    [Fact]
    public void A_key_that_leads_out_of_the_lake_is_refused() =>
        Assert.Contains("leads out", Fails(_lake.LandSamples(SampleLake.Day, "r2") with { Keys = ["../../etc/passwd"] }).Message, StringComparison.Ordinal);

    [Fact]
    public void SQL_that_does_not_run_is_named_by_its_file()
    {
        using var dataset = Copy();
        File.WriteAllText(dataset.PathOf("silver.sql"), "select nothing from judged");
        Assert.Contains("silver.sql", Fails(_lake.LandSamples(SampleLake.Day, "r2") with { DatasetFolder = dataset.Root }).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SQL_that_multiplies_rows_is_refused()
    {
        using var dataset = Copy();
        File.WriteAllText(dataset.PathOf("earthquakes.sql"), "select s.* from silver s, (select 1 union all select 2) twice");
        Assert.Contains("makes or loses rows", Fails(_lake.LandSamples(SampleLake.Day, "r2") with { DatasetFolder = dataset.Root }).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Gold_with_other_columns_than_the_dataset_declares_is_refused()
    {
        using var dataset = Copy();
        File.WriteAllText(dataset.PathOf("earthquakes_daily.sql"), DailyWithOtherColumns);

        Assert.Equal($"earthquakes of 2018-02-05: {OtherColumns}", Fails(_lake.LandSamples(SampleLake.Day, "r2") with { DatasetFolder = dataset.Root }).Message);
    }

    [Fact]
    public void Declared_columns_may_come_in_any_order_and_case()
    {
        using var dataset = Copy();
        var sql = File.ReadAllText(dataset.PathOf("earthquakes_daily.sql")).TrimEnd();
        File.WriteAllText(dataset.PathOf("earthquakes_daily.sql"), $"select events as EVENTS, * exclude (events) from ({sql}) daily");

        Assert.Equal(249, DuckDbTransform.Run(_lake.LandSamples(SampleLake.Day, "r2") with { DatasetFolder = dataset.Root }).Counts.Gold);
    }

    [Fact]
    public void A_gold_column_that_lives_in_the_path_is_refused_though_none_is_declared()
    {
        using var dataset = Copy();
        Declare(dataset, json => json["gold"]![1]!.AsObject().Remove("columns"));
        File.WriteAllText(dataset.PathOf("earthquakes_daily.sql"), "select event_date, 5 as Day from earthquakes");

        Assert.Contains(
            "earthquakes_daily.sql gives the column day, which is a partition column",
            Fails(_lake.LandSamples(SampleLake.Day, "r2") with { DatasetFolder = dataset.Root }).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Silver_is_held_to_its_columns_where_it_declares_them()
    {
        using var dataset = Copy();
        Declare(dataset, json => json["silver"]!["columns"] = new JsonObject { ["id"] = "bigint" });

        Assert.Contains(
            "silver.sql gives other columns than dataset.json declares: alert is not declared; ",
            Fails(_lake.LandSamples(SampleLake.Day, "r2") with { DatasetFolder = dataset.Root }).Message, StringComparison.Ordinal);
    }

    // The same statement and the same words as in glue/tests/test_columns.py.
    private const string DailyWithOtherColumns = """
        select event_date, count(*) as events, count(*) as earthquakes, count(*) as explosions, count(*) as quarry_blasts, 'none' as other_events,
            max(magnitude) as max_magnitude, max(id) as max_magnitude_id, max(place) as max_magnitude_place, cast(avg(magnitude) as decimal(5,1)) as average_magnitude,
            max(depth_km) as max_depth_km, count(*) as felt_reports, count(*) as tsunami_alerts, count(*) as reviewed
        from earthquakes group by event_date
        """;

    private const string OtherColumns =
        "earthquakes_daily.sql gives other columns than dataset.json declares: average_magnitude is decimal(5,1), declared as decimal(6,2); "
        + "other_events is string, declared as bigint; reviewed is not declared; reviewed_events is declared and not given. "
        + "Mend the statement (a type by a cast) or the table's \"columns\".";

    [Fact]
    public void A_dataset_that_says_too_little_is_refused_by_name()
    {
        using var dataset = Copy();
        var json = JsonNode.Parse(File.ReadAllText(dataset.PathOf("dataset.json")))!.AsObject();
        json.Remove("silver");
        File.WriteAllText(dataset.PathOf("dataset.json"), json.ToJsonString());
        var request = _lake.LandSamples(SampleLake.Day, "r2") with { DatasetFolder = dataset.Root };
        Assert.Contains("dataset.json is not a dataset", Fails(request).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_run_stops()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(() => DuckDbTransform.Run(_lake.LandSamples(SampleLake.Day, "r2"), cancelled.Token));
        Assert.Equal(_gold, _lake.Files("curated"));
        Assert.Empty(_lake.Files("_staging"));
    }

    private TransformFailed Fails(TransformRequest request)
    {
        var error = Assert.Throws<TransformFailed>(() => DuckDbTransform.Run(request));
        Assert.Equal(_gold, _lake.Files("curated"));
        Assert.Empty(_lake.Files("_staging"));
        return error;
    }

    private static string One(string id, long time = 1517800000000) =>
        $"{{\"id\":\"{id}\",\"properties\":{{\"mag\":1.0,\"time\":{time}}},\"geometry\":{{\"coordinates\":[1,2,3]}}}}\n";

    private static void Declare(SampleLake dataset, Action<JsonObject> change)
    {
        var json = JsonNode.Parse(File.ReadAllText(dataset.PathOf("dataset.json")))!.AsObject();
        change(json);
        File.WriteAllText(dataset.PathOf("dataset.json"), json.ToJsonString());
    }

    private static SampleLake Copy()
    {
        var copy = new SampleLake();
        foreach (var file in Directory.GetFiles(BuiltInTransforms.Folder("earthquakes"))) File.Copy(file, copy.PathOf(Path.GetFileName(file)));
        return copy;
    }
}
