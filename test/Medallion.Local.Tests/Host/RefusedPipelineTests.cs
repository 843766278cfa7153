using System.Text.Json.Nodes;
using Medallion.Contracts;
using Medallion.Local.Views;

namespace Medallion.Local.Tests.Host;

/// <summary>What cannot run is refused before anything starts, by each command that would use it.</summary>
public sealed class RefusedPipelineTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("refused-").FullName;

    private static Pipeline Quakes { get; } = new()
    {
        Name = "quakes",
        Dataset = "earthquakes",
        Source = new SourceDefinition { Name = "s", Stream = "t", Endpoint = "https://api.example.org/quakes" },
    };

    private string Out => Path.Combine(_folder, "out");

    [Theory]
    [InlineData("run")]
    [InlineData("generate")]
    public async Task A_source_that_breaks_the_rules_is_refused_with_every_problem(string command)
    {
        var error = await RefusedAsync(command, Quakes with { Source = Quakes.Source with { Endpoint = "nope", Stream = "A B", MaxPages = -1 } });

        Assert.Contains("quakes: Source: endpoint must be an absolute http or https address", error, StringComparison.Ordinal);
        Assert.Contains("quakes: Source: stream is 'A B'", error, StringComparison.Ordinal);
        Assert.Contains("quakes: Source: maxPages is -1", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("run")]
    [InlineData("generate")]
    public async Task A_data_set_that_is_not_there_is_refused_with_the_paths_that_were_looked_for(string command)
    {
        var error = await RefusedAsync(command, Quakes with { Dataset = "transforms/volcanoes" });

        Assert.Contains(Path.Combine(Environment.CurrentDirectory, "transforms", "volcanoes"), error, StringComparison.Ordinal);
        Assert.Contains(Path.Combine(AppContext.BaseDirectory, "transforms", "volcanoes"), error, StringComparison.Ordinal);
        Assert.Contains("There are: earthquakes", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("run")]
    [InlineData("generate")]
    public async Task A_broken_data_set_is_refused_with_the_reason(string command)
    {
        var dataset = Directory.CreateDirectory(Path.Combine(_folder, "broken")).FullName;
        File.WriteAllText(Path.Combine(dataset, "dataset.json"), "{}");

        Assert.Contains("the member \"version\" is missing", await RefusedAsync(command, Quakes with { Dataset = dataset }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("run")]
    [InlineData("generate")]
    public async Task Declared_tables_without_their_columns_are_refused(string command)
    {
        var dataset = Path.Combine(_folder, "undeclared");
        Directory.CreateDirectory(dataset);
        foreach (var file in Directory.GetFiles(BuiltInTransforms.Folder("earthquakes"))) File.Copy(file, Path.Combine(dataset, Path.GetFileName(file)));
        var json = JsonNode.Parse(File.ReadAllText(Path.Combine(dataset, "dataset.json")))!;
        json["gold"]![1]!.AsObject().Remove("columns");
        File.WriteAllText(Path.Combine(dataset, "dataset.json"), json.ToJsonString());

        var error = await RefusedAsync(command, Quakes with { Dataset = dataset, Settings = new() { Catalog = new() { Kind = CatalogKind.DeclaredTables } } });

        Assert.Contains("quakes: Catalog.Kind is DeclaredTables, and the data set earthquakes declares no columns of its gold table earthquakes_daily", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("run")]
    [InlineData("generate")]
    [InlineData("synth")]
    public async Task Settings_that_could_not_be_deployed_are_refused_by_every_command_with_the_same_text(string command)
    {
        var settings = new MedallionSettings { Schedule = new() { Expression = "rate(0 days)" }, Lake = new() { RawRetention = TimeSpan.Zero }, Visuals = new() { PrincipalArn = "me" } };
        var error = await RefusedAsync(command, Quakes with { Settings = settings });

        Assert.Contains("quakes: Schedule.Expression is 'rate(0 days)'", error, StringComparison.Ordinal);
        Assert.Contains("quakes: Lake.RawRetention is 00:00:00", error, StringComparison.Ordinal);
        Assert.Contains("quakes: Visuals.PrincipalArn is 'me'", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a\0b")]
    public async Task A_data_set_that_cannot_be_a_path_is_refused(string dataset) =>
        Assert.Contains("quakes: Dataset is no path", await RefusedAsync("run", Quakes with { Dataset = dataset }), StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<string> RefusedAsync(string command, Pipeline pipeline)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = await MedallionHost.RunAsync([command, "quakes", command == "run" ? "--data" : "--out", Out], HostConsole.ToWriters(output, error), pipeline);

        Assert.Equal((2, ""), (exit, output.ToString()));
        Assert.False(Path.Exists(Out));
        return error.ToString();
    }
}
