using Deployment.Tests.Templates;
using Medallion.Local;
using Pipelines.Earthquakes;

// CDK's own code runs in one node process, which answers one call at a time.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace Deployment.Tests;

/// <summary>The stacks that are checked, synthesised once, by the command: this company's pipeline, the sample's, and two that show what those leave at its default.</summary>
public sealed class Stacks : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("medallion-stacks-").FullName;

    public static IReadOnlyList<string> Names { get; } = ["earthquakes", "air-quality", "secured", "everything"];

    public string PathOf(string name) => Path.Combine(_folder, $"{name}.template.json");

    public Template Template(string name) => Templates.Template.Read(PathOf(name));

    public async Task InitializeAsync() => Assert.Equal(
        0, await MedallionHost.RunAsync(["synth", "--out", _folder], EarthquakesLocal.Pipeline, AirQuality.AirQualityLocal.Pipeline, Variants.Secured, Variants.Everything));

    public Task DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }
}
