namespace Pipelines.Tests.Runs;

/// <summary>The sample day, run twice, for tests that only look.</summary>
public sealed class SampleDay : IAsyncLifetime
{
    public Cli Cli { get; } = new();

    public CliResult First { get; private set; } = null!;

    public CliResult Second { get; private set; } = null!;

    public SortedDictionary<string, string> GoldBefore { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        First = await Cli.RunAsync();
        GoldBefore = Cli.Files("curated");
        Second = await Cli.RunAsync("--day", "2018-02-05");
    }

    public Task DisposeAsync()
    {
        Cli.Dispose();
        return Task.CompletedTask;
    }
}
