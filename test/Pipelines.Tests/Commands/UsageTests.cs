namespace Pipelines.Tests.Commands;

public sealed class UsageTests : IDisposable
{
    private readonly Cli _cli = new();

    [Theory]
    [InlineData("run nope", "There is no pipeline 'nope'. There are: earthquakes.")]
    [InlineData("run", "Name a pipeline. There are: earthquakes.")]
    [InlineData("walk", "'walk'")]
    [InlineData("run earthquakes --day 2018-2-5", "--day '2018-2-5' is no day")]
    [InlineData("run earthquakes --day 9999-12-31", "--day '9999-12-31' is no day")]
    [InlineData("run earthquakes --from 2018-02-02 --to 2018-02-01", "is after --to")]
    [InlineData("run earthquakes --from 2018-02-02", "--from and --to belong together")]
    [InlineData("run earthquakes --from 2000-01-01 --to 2018-02-01", "run at most 366 at a time")]
    [InlineData("run earthquakes --day 2018-02-02 --scheduled-at 2018-02-02T09:00:00Z", "Give either --day, or")]
    [InlineData("run earthquakes --scheduled-at nine", "--scheduled-at 'nine' is no time")]
    [InlineData("run earthquakes --fail everything", "'everything'")]
    [InlineData("run earthquakes --api ftp://example.org", "--api must be an absolute http or https address")]
    [InlineData("run earthquakes --api http://me:secret@example.org", "--api carries a user name or password")]
    [InlineData("run earthquakes --api http://127.0.0.1:9 --fail empty", "leave --api away")]
    [InlineData("generate nope", "There is no pipeline 'nope'")]
    [InlineData("query", "Required argument 'sql' missing")]
    [InlineData("query x --format xml", "'xml'")]
    public async Task Wrong_usage_is_exit_code_2_and_a_reason(string command, string reason)
    {
        var result = await Cli.InvokeAsync(command.Split(' '));

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains(reason, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_in_an_address_is_not_repeated()
    {
        var result = await Cli.InvokeAsync("run", "earthquakes", "--api", "http://me:hunter2@example.org");

        Assert.DoesNotContain("hunter2", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_in_the_place_of_the_data_folder_is_a_reason_and_stays()
    {
        File.WriteAllText(_cli.Data, "mine");

        var result = await _cli.RunAsync();

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("cannot be written", result.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(_cli.Data));
    }

    [Fact]
    public async Task A_file_in_the_place_of_the_lake_is_a_reason()
    {
        Directory.CreateDirectory(_cli.Data);
        File.WriteAllText(_cli.Lake, "mine");

        Assert.Equal(2, (await _cli.RunAsync()).ExitCode);
    }

    [Fact]
    public async Task A_layer_that_cannot_be_written_fails_the_execution_with_the_reason()
    {
        Directory.CreateDirectory(_cli.Lake);
        File.WriteAllText(Path.Combine(_cli.Lake, "raw"), "mine");

        var result = await _cli.RunAsync();

        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Assert.Contains("'Ingest' 3 times because of StorageUnavailable", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_state_of_the_crawlers_stops_the_run_with_what_to_do()
    {
        Directory.CreateDirectory(_cli.Data);
        File.WriteAllText(Path.Combine(_cli.Data, "crawlers.json"), "{");

        var result = await _cli.RunAsync();

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("crawlers.json does not hold the crawlers' state", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_names_the_commands()
    {
        var result = await Cli.InvokeAsync("--help");

        Assert.Equal(0, result.ExitCode);
        foreach (var command in (string[])["generate", "run", "query", "synth", "review", "emit"]) Assert.Contains(command, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_on_run_lists_the_pipelines()
    {
        var result = await Cli.InvokeAsync("run", "--help");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("There are: earthquakes.", result.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _cli.Dispose();
}
