using System.Text.Json;
using Weather;

namespace Packages.Tests;

[Collection(PackedFeedCollection.Name)]
public sealed class WeatherTests(PackedFeed feed) : IAsyncLifetime
{
    private Consumers _consumers = null!;

    private static string Asl { get; } = WeatherPipeline.Definition.Compile().Asl;

    public async Task InitializeAsync() => _consumers = await feed.ConsumersAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task The_readmes_workflow_compiles_in_another_program_to_the_bytes_that_it_compiles_to_here()
    {
        await Run("workflow", "workflow.asl.json");
        Assert.Equal(Asl, await File.ReadAllTextAsync(_consumers.PathOf("Weather", "workflow.asl.json")));
    }

    [Fact]
    public async Task A_pipeline_of_another_team_generates_its_definition()
    {
        await Run("generate", "--out", "generated");
        Assert.Equal(Asl, await File.ReadAllTextAsync(_consumers.PathOf("Weather", "generated", "weather", "weather.asl.json")));
    }

    [Fact]
    public async Task A_pipeline_of_another_team_runs_to_rows_that_a_query_finds()
    {
        await Run("run", "weather", "--day", "2024-03-01", "--data", "data", "--plain");
        var rows = await Run("query", "SELECT reading_date, station, celsius FROM readings ORDER BY station", "--data", "data", "--format", "csv");
        Assert.Equal("reading_date,station,celsius\n2024-03-01,Bergen,7.5\n2024-03-01,Oslo,-3\n", rows.ReplaceLineEndings("\n"));
    }

    [FactWithTool("node")]
    public async Task A_pipeline_of_another_team_is_synthesised_with_the_function_that_came_in_the_package()
    {
        await Run("synth", "--out", "cdk.out");

        using var template = JsonDocument.Parse(await File.ReadAllTextAsync(_consumers.PathOf("Weather", "cdk.out", "weather.template.json")));
        var resources = template.RootElement.GetProperty("Resources").EnumerateObject().Select(resource => resource.Value).ToLookup(resource => resource.GetProperty("Type").GetString());
        Assert.Single(resources["AWS::StepFunctions::StateMachine"]);
        var ours = resources["AWS::Lambda::Function"].Where(function => function.GetProperty("Properties").GetProperty("Runtime").ValueEquals("dotnet10")).ToList();
        Assert.NotEmpty(ours);
        Assert.All(ours, function =>
        {
            var asset = function.GetProperty("Properties").GetProperty("Code").GetProperty("S3Key").GetString()!.Replace(".zip", "", StringComparison.Ordinal);
            Assert.Equal(FileNames(_consumers.OutputOf("Weather", "medallion-assets", "handler")), FileNames(_consumers.PathOf("Weather", "cdk.out", "asset." + asset)));
        });
    }

    [Fact]
    public void The_function_and_the_glue_side_stand_beside_the_program()
    {
        Assert.Contains("Handlers.dll", FileNames(_consumers.OutputOf("Weather", "medallion-assets", "handler")));
        Assert.Contains("bronze_to_gold.py", FileNames(_consumers.OutputOf("Weather", "medallion-assets", "glue", "jobs")));
    }

    [Fact]
    public void One_system_has_its_DuckDB_in_the_output()
    {
        var natives = Directory.GetFiles(_consumers.OutputOf("Weather"), "*duckdb*", SearchOption.AllDirectories).Where(path => Path.GetExtension(path) is ".so" or ".dylib" or ".dll");
        Assert.Single(natives, path => !Path.GetFileName(path).StartsWith("DuckDB.NET", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_published_carries_them_too()
    {
        var published = await _consumers.RunAsync(_consumers.PathOf("Weather"), "publish", "--no-build", "--nologo", "-v", "q", "-c", "Debug", "-o", "published");
        Assert.True(published.ExitCode == 0, published.Output);
        Assert.Contains("Handlers.dll", FileNames(_consumers.PathOf("Weather", "published", "medallion-assets", "handler")));
        Assert.Contains("functions.json", FileNames(_consumers.PathOf("Weather", "published", "medallion-assets", "glue", "transforms")));
    }

    private async Task<string> Run(params string[] arguments)
    {
        var run = await _consumers.StartAsync("Weather", arguments);
        Assert.True(run.ExitCode == 0, run.Output);
        return run.Output;
    }

    private static IEnumerable<string> FileNames(string folder) => Directory.GetFiles(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
}
