using Medallion.Contracts;
using Medallion.Local.Apis;
using Medallion.Local.Views;

namespace Medallion.Local.Tests.Host;

public sealed class HostTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("host-").FullName;

    private static Pipeline Quakes { get; } = new()
    {
        Name = "quakes",
        Dataset = "earthquakes",
        Source = new SourceDefinition { Name = "s", Stream = "t", Endpoint = "https://api.example.org/quakes", RecordsPath = "features" },
    };

    [Fact]
    public async Task A_pipeline_without_a_sample_api_still_shows_what_a_failure_does()
    {
        var (exit, output, _) = await RunAsync(["run", "quakes", "--day", "2018-02-05", "--fail", "ingest", "--data", _folder], Quakes);

        Assert.Equal(1, exit);
        Assert.Matches(@"http://127\.0\.0\.1:\d+/quakes", output);
        Assert.Contains("'Ingest' 3 times because of ApiUnavailable", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no option '--context' of synth. There are: --out, --roles, --help.", "synth", "--context", "x=y")]
    [InlineData("There is no option '--colour' of run.", "run", "quakes", "--colour")]
    [InlineData("There is no option '--csv' of query.", "query", "--csv", "SELECT 1")]
    [InlineData("There is no option '--outt' of generate.", "generate", "--outt=somewhere")]
    [InlineData("There is no option '-x' of generate.", "generate", "-x")]
    [InlineData("There is no option '--nope'. There are: --", "--nope")]
    [InlineData("There is no option '--nope' of cdk.", "emit", "cdk", "--nope")]
    public async Task An_option_that_there_is_not_is_named_with_those_that_there_are(string message, params string[] args)
    {
        var (exit, output, error) = await RunAsync(args, Quakes);

        Assert.Equal((2, ""), (exit, output));
        Assert.StartsWith(message, error, StringComparison.Ordinal);
        Assert.DoesNotContain("pipeline", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("generate", "--", "--outt")]
    [InlineData("query", "-- a comment\nSELECT nothing FROM nowhere", "--data", "nowhere")]
    public async Task What_is_no_option_may_begin_with_a_dash(params string[] args)
    {
        var (_, _, error) = await RunAsync(args, Quakes);

        Assert.DoesNotContain("There is no option", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_pipelines_of_one_name_are_refused()
    {
        var (exit, _, error) = await RunAsync([], Quakes, Quakes);

        Assert.Equal(2, exit);
        Assert.Contains("Two pipelines are named 'quakes'", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Upper")]
    [InlineData("a/b")]
    [InlineData("../x")]
    public async Task A_name_that_is_no_file_name_is_refused(string name)
    {
        var (exit, _, error) = await RunAsync([], Quakes with { Name = name });

        Assert.Equal(2, exit);
        Assert.Contains("cannot name a pipeline", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_of_the_program_is_70_and_asks_to_be_reported()
    {
        var (exit, _, error) = await RunAsync(["run", "quakes", "--data", _folder], new LocalPipeline(Quakes) { SampleApi = new FaultyApi() });

        Assert.Equal(70, exit);
        Assert.Contains("Please report it", error, StringComparison.Ordinal);
        Assert.Contains("a fault for the test", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_pipelines_are_generated_or_those_that_are_named()
    {
        var other = Quakes with { Name = "other" };

        await RunAsync(["generate", "other", "--out", _folder], Quakes, other);
        Assert.Equal(["other"], Directory.GetDirectories(_folder).Select(Path.GetFileName));
        await RunAsync(["--out", _folder], Quakes, other);

        Assert.Equal(["other", "quakes"], Directory.GetDirectories(_folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task<(int Exit, string Output, string Error)> RunAsync(string[] args, params LocalPipeline[] pipelines)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = await MedallionHost.RunAsync(args, HostConsole.ToWriters(output, error), pipelines);
        return (exit, output.ToString(), error.ToString());
    }

    private sealed class FaultyApi : ISampleApi
    {
        public string Path => throw new NotSupportedException("a fault for the test");

        public SampleAnswer Answer(IReadOnlyDictionary<string, string> query) => throw new NotSupportedException();
    }
}
