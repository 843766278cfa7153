namespace Pipelines.Tests.Commands;

public sealed class GenerateTests : IDisposable
{
    private readonly Cli _cli = new();

    [Fact]
    public async Task Four_files_are_written_and_summed_up()
    {
        var output = Path.Combine(_cli.Folder, "out");

        var result = await Cli.InvokeAsync("--out", output);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(["earthquakes.asl.json", "earthquakes.asl.map.json", "earthquakes.deployment.json", "earthquakes.mmd", "earthquakes.policy.json"],
            Directory.GetFiles(output, "*", SearchOption.AllDirectories).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Matches(@"earthquakes +\d+ +10 ", result.Output);
        Assert.Equal(Pipelines.Earthquakes.EarthquakesPipeline.Definition.Compile().Asl, File.ReadAllText(Path.Combine(output, "earthquakes", "earthquakes.asl.json")));
    }

    [Fact]
    public async Task The_same_source_gives_the_same_bytes()
    {
        var (first, second) = (Path.Combine(_cli.Folder, "a"), Path.Combine(_cli.Folder, "b"));

        await Cli.InvokeAsync("generate", "--out", first);
        await Cli.InvokeAsync("generate", "earthquakes", "--out", second);
        await Cli.InvokeAsync("generate", "--out", second);

        Assert.Equal(5, Contents(first).Count);
        Assert.Equal(Contents(first), Contents(second));
    }

    [Fact]
    public async Task A_file_in_the_place_of_the_folder_is_wrong_usage()
    {
        var file = Path.Combine(_cli.Folder, "out");
        File.WriteAllText(file, "mine");

        var result = await Cli.InvokeAsync("generate", "--out", file);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("cannot be written", result.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(file));
    }

    public void Dispose() => _cli.Dispose();

    private static SortedDictionary<string, string> Contents(string folder) => new(
        Directory.GetFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(path => Path.GetRelativePath(folder, path), File.ReadAllText), StringComparer.Ordinal);
}
