using System.Text.Json;
using Medallion.Local;
using Medallion.Local.Views;
using Pipelines.Earthquakes;

namespace Pipelines.Tests;

/// <summary>The program in this process, with a data folder of its own.</summary>
public sealed class Cli : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("cli-").FullName;

    public string Data => Path.Combine(Folder, "data");

    public string Lake => Path.Combine(Data, "lake");

    /// <summary>Runs a command as it stands.</summary>
    public static async Task<CliResult> InvokeAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = await MedallionHost.RunAsync(args, HostConsole.ToWriters(output, error), EarthquakesLocal.Pipeline);
        return new(exit, output.ToString(), error.ToString());
    }

    /// <summary>Runs the pipeline.</summary>
    public Task<CliResult> RunAsync(params string[] options) => InvokeAsync(["run", "earthquakes", "--data", Data, .. options]);

    /// <summary>Asks the lake and gives the rows as JSON.</summary>
    public async Task<JsonElement> QueryAsync(string sql)
    {
        var result = await InvokeAsync("query", sql, "--data", Data, "--format", "json");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        return JsonDocument.Parse(result.Output).RootElement;
    }

    /// <summary>Each file under a folder of the lake with its content.</summary>
    public SortedDictionary<string, string> Files(string folder) => new(
        (Directory.Exists(Path.Combine(Lake, folder)) ? Directory.GetFiles(Path.Combine(Lake, folder), "*", SearchOption.AllDirectories) : [])
        .ToDictionary(path => Path.GetRelativePath(Lake, path), path => Convert.ToHexString(File.ReadAllBytes(path))), StringComparer.Ordinal);

    /// <summary>A file of an execution, as JSON.</summary>
    public JsonElement Execution(string name, string file) => JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Data, "executions", name, file))).RootElement;

    /// <summary>The messages that were published.</summary>
    public IReadOnlyList<JsonElement> Outbox() =>
        [.. File.ReadAllLines(Path.Combine(Data, "outbox.jsonl")).Select(line => JsonDocument.Parse(line).RootElement)];

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
