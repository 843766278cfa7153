using System.Diagnostics;
using System.Text.Json;

namespace Pipelines.Tests.Commands;

/// <summary>CDK wants a process of its own: jsii holds one app at a time.</summary>
public sealed class SynthTests : IDisposable
{
    private readonly Cli _cli = new();

    [FactWithTool("node")]
    public async Task The_template_is_written_and_summed_up()
    {
        var output = Path.Combine(_cli.Folder, "cdk.out");

        var result = await RunAsync(["synth", "--out", output]);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var template = Path.Combine(output, "earthquakes.template.json");
        var resources = JsonDocument.Parse(File.ReadAllBytes(template)).RootElement.GetProperty("Resources").EnumerateObject().Count();
        Assert.Matches($@"stack +resources +template bytes +assets\s+earthquakes +{resources} +{new FileInfo(template).Length:N0} +\d+\s", result.Output);
        Assert.EndsWith(template, result.Output.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_node_the_reason_says_what_to_install()
    {
        var result = await RunAsync(["synth", "--out", Path.Combine(_cli.Folder, "cdk.out")], path: _cli.Folder);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("CDK's own code runs on node, which cannot be started: install Node.js", result.Error, StringComparison.Ordinal);
    }

    [FactWithTool("node")]
    public async Task A_file_in_the_place_of_the_folder_is_wrong_usage()
    {
        var file = Path.Combine(_cli.Folder, "cdk.out");
        File.WriteAllText(file, "mine");

        var result = await Cli.InvokeAsync("synth", "--out", file);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("Name another folder with --out.", result.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(file));
    }

    [Fact]
    public async Task A_pipeline_that_is_none_is_wrong_usage()
    {
        var result = await Cli.InvokeAsync("synth", "nope");

        Assert.Equal((2, "There is no pipeline 'nope'. There are: earthquakes."), (result.ExitCode, result.Error.Trim()));
    }

    [Fact]
    public void The_cdk_command_finds_the_program()
    {
        var settings = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("cdk.json"))).RootElement;

        Assert.Equal("dotnet run --project src/Pipelines -- synth", settings.GetProperty("app").GetString());
    }

    public void Dispose() => _cli.Dispose();

    private static async Task<CliResult> RunAsync(string[] arguments, string? path = null)
    {
        var start = new ProcessStartInfo(Tools.Find("dotnet")!, [typeof(Pipelines.Earthquakes.EarthquakesLocal).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // Without what the program sets itself: a user has no such settings, and sees no banner of jsii's nonetheless.
        foreach (var setting in start.Environment.Keys.Where(name => name.StartsWith("JSII_", StringComparison.Ordinal)).ToList()) start.Environment.Remove(setting);
        if (path is not null) start.Environment["PATH"] = path;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, output, await error);
    }
}
