using Deployment.Tests.Templates;
using Medallion;
using Medallion.Contracts;
using Medallion.Local;
using Pipelines.Earthquakes;

// CDK's own code runs in one node process, which answers one call at a time.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace Deployment.Tests;

/// <summary>The stacks that are checked: this company's pipeline, and one that has an API key. Synthesised once, by the command.</summary>
public sealed class Stacks : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("medallion-stacks-").FullName;

    public const string Secret = "shop/api-key";

    public static Pipeline Secured { get; } = new()
    {
        Name = "secured",
        Dataset = "earthquakes",
        Source = new SourceDefinition
        {
            Name = "shop",
            Stream = "earthquakes",
            Endpoint = "https://api.example.com/orders",
            Paging = new OffsetPaging { PageSize = 400 },
            Authentication = new ApiKeyHeader("X-Api-Key", Secret),
        },
    };

    public static IReadOnlyList<string> Names { get; } = ["earthquakes", "secured"];

    public string PathOf(string name) => Path.Combine(_folder, $"{name}.template.json");

    public Template Template(string name) => Templates.Template.Read(PathOf(name));

    public async Task InitializeAsync() =>
        Assert.Equal(0, await MedallionHost.RunAsync(["synth", "--out", _folder], EarthquakesLocal.Pipeline, Secured));

    public Task DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }
}
