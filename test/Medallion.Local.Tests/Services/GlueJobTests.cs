using System.Text.Json;
using FlowDsl.Local.Tasks;
using Medallion.Contracts;
using Medallion.Local.Services.Glue;
using Medallion.Local.Tests.Warehouse;
using Medallion.Local.Warehouse;

namespace Medallion.Local.Tests.Services;

public sealed class GlueJobTests : IDisposable
{
    private const string Key = "raw/usgs/earthquakes/2018/02/05/run=r1/_manifest.json";
    private const string Call = $$"""{"JobName":"transform","Arguments":{"--manifest":"{{Key}}"} }""";

    private readonly SampleLake _lake = new();
    private TransformReport? _report;

    [Fact]
    public async Task A_run_reads_the_pages_of_its_manifest_and_is_described_as_glue_describes_it()
    {
        Land();

        var run = await StartAsync(Call).SucceedAsync();

        Assert.Equal(("SUCCEEDED", "transform"), (run.GetProperty("JobRunState").GetString(), run.GetProperty("JobName").GetString()));
        Assert.StartsWith("jr_", run.GetProperty("Id").GetString(), StringComparison.Ordinal);
        Assert.Equal(Key, run.GetProperty("Arguments").GetProperty("--manifest").GetString());
        Assert.Equal(249, _report!.Counts.Gold);
    }

    [Fact]
    public async Task A_manifest_that_promises_more_than_its_pages_hold_fails_the_run()
    {
        Land(records: 300);

        var cause = JsonDocument.Parse(Failed(await StartAsync(Call).FailAsync())).RootElement;

        Assert.Equal("FAILED", cause.GetProperty("JobRunState").GetString());
        Assert.Contains("promises 300 records, the pages hold 254", cause.GetProperty("ErrorMessage").GetString(), StringComparison.Ordinal);
        Assert.Null(_report);
    }

    [Theory]
    [InlineData("""{"JobName":"transform","Arguments":{"--manifest":"raw/nothing.json"}}""", "There is no manifest raw/nothing.json")]
    [InlineData("""{"JobName":"transform","Arguments":{"--manifest":"../outside.json"}}""", "cannot be read")]
    [InlineData("""{"JobName":"transform","Arguments":{"--manifest":"raw/broken.json"}}""", "cannot be read")]
    [InlineData("""{"JobName":"transform","Arguments":{}}""", "needs the argument --manifest")]
    [InlineData("""{"JobName":"transform"}""", "needs the argument --manifest")]
    public async Task A_run_without_a_good_manifest_fails_with_the_reason(string call, string reason)
    {
        Directory.CreateDirectory(_lake.PathOf("raw"));
        File.WriteAllText(_lake.PathOf("raw/broken.json"), """{"version":1}""");

        Assert.Contains(reason, Failed(await StartAsync(call).FailAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_job_that_is_not_there_is_glues_own_error()
    {
        var failed = await StartAsync("""{"JobName":"other"}""").FailAsync();

        Assert.Equal("Glue.EntityNotFoundException", failed.Error);
        Assert.Contains("The jobs of this run are transform.", failed.Cause, StringComparison.Ordinal);
    }

    public void Dispose() => _lake.Dispose();

    private static string Failed(TaskFailed failed)
    {
        Assert.Equal("States.TaskFailed", failed.Error);
        return Assert.IsType<string>(failed.Cause);
    }

    private ValueTask<TaskOutcome> StartAsync(string call)
    {
        var job = new TransformJob(_lake.Root, BuiltInTransforms.Folder("earthquakes"), DuckDbTransform.Run, report => _report = report);
        return new StartJobRun(new Dictionary<string, TransformJob> { ["transform"] = job }).RunAsync(Invocations.Of(call), default);
    }

    private void Land(long records = 254)
    {
        var landed = _lake.LandSamples(SampleLake.Day);
        var manifest = new Manifest
        {
            Source = "usgs",
            Stream = "earthquakes",
            Day = landed.Day,
            Run = landed.Run,
            Records = records,
            Bytes = 1,
            Objects = [.. landed.Keys.Select(key => new ManifestObject { Key = key, Records = 100, Bytes = 1, Sha256 = "" })],
        };
        File.WriteAllBytes(_lake.PathOf(Key), JsonSerializer.SerializeToUtf8Bytes(manifest, ContractsJson.Default.Manifest));
    }
}
