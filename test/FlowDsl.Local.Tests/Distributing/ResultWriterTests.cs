using System.Text.Json;
using FlowDsl.Asl.Json;
using Snapshooter.Xunit;

namespace FlowDsl.Local.Tests.Distributing;

public class ResultWriterTests
{
    private const string Target = """ "Resource": "arn:aws:states:::s3:putObject", "Arguments": { "Bucket": "b", "Prefix": "out" } """;

    private static string Writer(string content) => $"\"ResultWriter\": {{ {content} }}, ";

    private static string Config(string transformation, string type = "JSON") => $"\"WriterConfig\": {{ \"OutputType\": \"{type}\", \"Transformation\": \"{transformation}\" }}";

    [Fact]
    public async Task Results_are_written_as_records_by_status_and_the_manifest_names_the_files()
    {
        var store = new MemoryStore();

        var result = await Maps.Run(Maps.Of(Writer(Target) + "\"ToleratedFailureCount\": 1, ", Maps.Breaks), store, """["good", "bad"]""");

        var run = Assert.Single(result.MapRuns);
        var id = run.MapRunArn[(run.MapRunArn.LastIndexOf(':') + 1)..];
        Assert.Equal($$$"""{"MapRunArn":"{{{run.MapRunArn}}}","ResultWriterDetails":{"Bucket":"b","Key":"out/{{{id}}}/manifest.json"}}""", JsonStyle.Compact(result.Output!.Value));
        Snapshot.Match(string.Join('\n', store.Objects.Keys.Select(key => $"{key}\n{JsonStyle.Document(JsonElement.Parse(store.Objects[key]).WriteTo)}")), "written-results");
        Assert.Equal(2, run.ItemCounts.ResultsWritten);
    }

    [Fact]
    public async Task A_run_that_fails_writes_what_there_is_and_what_was_never_started()
    {
        var store = new MemoryStore();

        var result = await Maps.Run(Maps.Of(Writer(Target) + "\"MaxConcurrency\": 1, ", Maps.Breaks), store, """["good", "bad", "late"]""");

        Assert.Equal("States.ExceedToleratedFailureThreshold", result.Error);
        var pending = store.Objects.Keys.Single(key => key.EndsWith("PENDING_0.json", StringComparison.Ordinal));
        Assert.Equal("""[{"Input":"\"late\"","InputDetails":{"Included":true},"Status":"PENDING"}]""", store.Text(pending));
        Assert.Equal(4, store.Objects.Count);
        Assert.Equal(["MapRunFailed", "MapStateFailed", "ExecutionFailed"], result.Types().TakeLast(3));
    }

    [Theory]
    [InlineData("COMPACT", "JSON", "SUCCEEDED_0.json", "[[1,2],[3]]")]
    [InlineData("FLATTEN", "JSON", "SUCCEEDED_0.json", "[1,2,3]")]
    [InlineData("FLATTEN", "JSONL", "SUCCEEDED_0.jsonl", "1\n2\n3\n")]
    [InlineData("COMPACT", "JSONL", "SUCCEEDED_0.jsonl", "[1,2]\n[3]\n")]
    public async Task Written_results_are_shaped(string transformation, string type, string file, string content)
    {
        var store = new MemoryStore();

        await Maps.Output(Maps.Of(Writer($"{Target}, {Config(transformation, type)}")), store, "[[1,2],[3]]");

        Assert.Equal(content, store.Objects.Keys.Where(key => key.EndsWith('/' + file)).Select(store.Text).Single());
    }

    [Theory]
    [InlineData("COMPACT", "[[1,2],[3]]")]
    [InlineData("FLATTEN", "[1,2,3]")]
    public async Task Without_a_resource_the_results_are_only_shaped(string transformation, string output) =>
        Assert.Equal(output, await Maps.Output(Maps.Of(Writer(Config(transformation))), null, "[[1,2],[3]]"));

    [Fact]
    public async Task Without_a_resource_records_can_be_the_result()
    {
        using var output = JsonDocument.Parse(await Maps.Output(Maps.Of(Writer(Config("NONE"))), null, "[7]"));

        Assert.Equal(("7", "SUCCEEDED"), (output.RootElement[0].GetProperty("Output").GetString(), output.RootElement[0].GetProperty("Status").GetString()));
    }

    [Theory]
    [InlineData("[1]", "States.QueryEvaluationError")]
    [InlineData("[\"bad\"]", "States.ExceedToleratedFailureThreshold")]
    public async Task A_request_that_cannot_be_made_ends_the_run(string input, string error)
    {
        var result = await Maps.Run(Maps.Of(Writer(Target.Replace("\"b\"", "\"{% $nope %}\"", StringComparison.Ordinal)), Maps.Breaks), new MemoryStore(), input);

        Assert.Equal(error, result.Error);
        Assert.Equal(ExecutionStatus.Failed, Assert.Single(result.MapRuns).Status);
        Assert.Single(result.Types(), type => type == "MapRunFailed");
    }

    [Fact]
    public async Task A_bucket_that_is_not_there_is_the_writers_failure() => Assert.Equal(
        "States.ResultWriterFailed", (await Maps.Run(Maps.Of(Writer(Target.Replace("\"b\"", "\"c\"", StringComparison.Ordinal))), new MemoryStore(), "[1]")).Error);
}
