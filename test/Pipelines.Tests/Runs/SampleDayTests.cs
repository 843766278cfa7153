namespace Pipelines.Tests.Runs;

public sealed class SampleDayTests(SampleDay day) : IClassFixture<SampleDay>
{
    private const string Name = "earthquakes-2018-02-05-0001";
    private readonly Cli _cli = day.Cli;

    [Fact]
    public void It_succeeds_and_says_where_the_records_went()
    {
        Assert.Equal((0, ""), (day.First.ExitCode, day.First.Error));
        Assert.Matches(@"2018-02-05 +254 +3 +2 +249 +249", day.First.Output);
        Assert.Contains("coordinates are out of range 1, magnitude is not a number 1, no id 1, no time 1", day.First.Output, StringComparison.Ordinal);
        Assert.Contains("SUCCEEDED  1 min 0 s virtual", day.First.Output, StringComparison.Ordinal);
        Assert.Contains("7 task attempts, 0 retries", day.First.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Running_it_again_leaves_gold_the_same_to_the_byte()
    {
        Assert.Equal(0, day.Second.ExitCode);
        Assert.Equal(2, day.GoldBefore.Count);
        Assert.Equal(day.GoldBefore, _cli.Files("curated"));
    }

    [Fact]
    public void Executions_are_numbered_and_leave_what_they_were_and_did()
    {
        Assert.Equal([Name, "earthquakes-2018-02-05-0002"], Directory.GetDirectories(Path.Combine(_cli.Data, "executions")).Select(Path.GetFileName).Order());
        Assert.Equal("""{"day":"2018-02-05"}""", _cli.Execution(Name, "input.json").GetRawText().Replace("\n", "").Replace(" ", ""));
        Assert.Equal(254, _cli.Execution(Name, "output.json").GetProperty("records").GetInt32());
        Assert.False(File.Exists(Path.Combine(_cli.Data, "executions", Name, "error.json")));
        var events = _cli.Execution(Name, "history.json").GetProperty("events");
        Assert.Equal("ExecutionStarted", events[0].GetProperty("type").GetString());
        Assert.Equal("ExecutionSucceeded", events[events.GetArrayLength() - 1].GetProperty("type").GetString());
    }

    [Fact]
    public void The_definition_that_ran_is_the_generated_one_with_its_tokens_bound()
    {
        var ran = File.ReadAllText(Path.Combine(_cli.Data, "executions", Name, "definition.asl.json"));
        var generated = Pipelines.Earthquakes.EarthquakesPipeline.Definition.Compile().Asl;

        Assert.DoesNotContain("${", ran, StringComparison.Ordinal);
        Assert.Contains("http://127.0.0.1:", ran, StringComparison.Ordinal);
        Assert.Equal(generated.Split('\n').Length, ran.Split('\n').Length);
        Assert.Equal(generated.Split('\n').Where(line => !line.Contains("${", StringComparison.Ordinal)), ran.Split('\n').Where((_, line) => !generated.Split('\n')[line].Contains("${", StringComparison.Ordinal)));
    }

    [Fact]
    public void Success_is_told_and_kept_in_the_outbox()
    {
        var sent = _cli.Outbox();

        Assert.Equal(2, sent.Count);
        Assert.Equal("254 records of 2018-02-05 came in from usgs; gold and the catalog are up to date", sent[0].GetProperty("message").GetString());
        Assert.Equal(("Pipeline succeeded", Name), (sent[0].GetProperty("subject").GetString(), sent[0].GetProperty("execution").GetString()));
        Assert.Contains("to earthquakes-alerts: 254 records of 2018-02-05 came in from usgs; gold and the catalog are up to date", day.First.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_lake_is_asked_and_answers()
    {
        Assert.Contains("200km W of Chichi-shima, Japan", day.First.Output, StringComparison.Ordinal);
        Assert.Contains("WHERE event_date BETWEEN DATE '2018-02-05' AND DATE '2018-02-05'", day.First.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_of_each_layer_are_listed_and_are_there()
    {
        foreach (var layer in new[] { $"raw/usgs/earthquakes/2018/02/05/run={Name}/page-000003.ndjson.gz", "processed/earthquakes/2018/02/05/data_clean.ndjson.gz", "curated/earthquakes/year=2018/month=02/day=05/part-00000.snappy.parquet" })
        {
            Assert.Contains($"  {Path.GetDirectoryName(layer)}/{Environment.NewLine}", day.First.Output, StringComparison.Ordinal);
            Assert.Contains($"  {Path.GetFileName(layer)}{Environment.NewLine}", day.First.Output, StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine(_cli.Lake, layer)), layer);
        }
    }

    [Fact]
    public void Plain_lines_have_neither_colour_nor_trailing_blanks()
    {
        Assert.DoesNotContain('\e', day.First.Output);
        Assert.DoesNotContain(day.First.Output.Split(Environment.NewLine), line => line.EndsWith(' '));
    }
}
