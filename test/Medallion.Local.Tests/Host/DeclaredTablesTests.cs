using System.Text.Json;
using Medallion.Contracts;
using Medallion.Local.Catalog;
using Medallion.Local.Views;

namespace Medallion.Local.Tests.Host;

/// <summary>A pipeline whose tables the deployment declares, from its API to a queried table.</summary>
public sealed class DeclaredTablesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("declared-").FullName;

    private static LocalPipeline Quakes { get; } = new(new Pipeline
    {
        Name = "quakes",
        Dataset = "earthquakes",
        Source = new SourceDefinition { Name = "s", Stream = "t", Endpoint = "https://api.example.org/quakes", RecordsPath = "features" },
        Settings = new() { Catalog = new() { Kind = CatalogKind.DeclaredTables } },
    })
    {
        SampleApi = new TwoEvents(),
        Questions = [new("How strong?", "SELECT id, magnitude FROM earthquakes WHERE event_date = DATE '{from}' AND year = 2018 ORDER BY id")],
    };

    [Fact]
    public async Task Are_in_the_catalog_without_a_crawl()
    {
        var (exit, output, error) = await RunAsync("run", "quakes", "--day", "2018-02-05", "--data", _folder);

        Assert.Equal((0, ""), (exit, error));
        Assert.DoesNotContain("rawler", File.ReadAllText(Path.Combine(_folder, "executions", "quakes-2018-02-05-0001", "definition.asl.json")), StringComparison.Ordinal);
        var catalog = CatalogFile.Read(Path.Combine(_folder, "catalog.json"));
        Assert.Equal([("earthquakes", 1, 2L), ("earthquakes_daily", 1, 1L)], catalog.Tables.Select(table => (table.Name, table.Partitions, table.Rows)));
        Assert.Matches(@"a\s+1\.5", output);
    }

    [Fact]
    public async Task Are_there_to_be_asked_after_a_run()
    {
        await RunAsync("run", "quakes", "--day", "2018-02-05", "--data", _folder);

        var (exit, output, _) = await RunAsync("query", "SELECT sum(events) AS events FROM earthquakes_daily WHERE year = 2018 AND month = 2", "--data", _folder, "--format", "json");

        Assert.Equal((0, 2), (exit, JsonDocument.Parse(output).RootElement[0].GetProperty("events").GetInt32()));
    }

    [Fact]
    public async Task Have_no_crawler_that_could_be_made_to_fail()
    {
        var data = Path.Combine(_folder, "data");

        var (exit, _, error) = await RunAsync("run", "quakes", "--day", "2018-02-05", "--data", data, "--fail", "crawler");

        Assert.Equal(2, exit);
        Assert.Contains("--fail crawler: the pipeline 'quakes' declares its tables and has no crawler that could fail.", error, StringComparison.Ordinal);
        Assert.False(Path.Exists(data));
    }

    [Fact]
    public async Task That_cannot_be_counted_fail_the_run_with_the_reason()
    {
        var stray = Path.Combine(_folder, "lake", "curated", "earthquakes", "stray", "x.parquet");
        Directory.CreateDirectory(Path.GetDirectoryName(stray)!);
        File.WriteAllText(stray, "no parquet");

        var (exit, output, _) = await RunAsync("run", "quakes", "--day", "2018-02-05", "--data", _folder);

        Assert.Equal(1, exit);
        Assert.Contains("Gold is published, and the catalog is as it was", output.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task<(int Exit, string Output, string Error)> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = await MedallionHost.RunAsync(args, HostConsole.ToWriters(output, error), Quakes);
        return (exit, output.ToString(), error.ToString());
    }
}
