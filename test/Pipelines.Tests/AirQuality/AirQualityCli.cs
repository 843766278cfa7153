using System.Text.Json;
using AirQuality;
using Medallion.Local;
using Medallion.Local.Views;

namespace Pipelines.Tests.AirQuality;

/// <summary>The sample's program in this process, with its first day run in a data folder of its own.</summary>
public sealed class AirQualityCli : IAsyncLifetime
{
    public const string Execution = "air-quality-2026-03-01-0001";

    public string Folder { get; } = Directory.CreateTempSubdirectory("air-").FullName;

    public string Data => Path.Combine(Folder, "data");

    public string Raw => Path.Combine(Data, "lake", "raw", "city-air", "readings", "2026", "03", "01", $"run={Execution}");

    public CliResult Run { get; private set; } = null!;

    public static async Task<CliResult> InvokeAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = await MedallionHost.RunAsync(args, HostConsole.ToWriters(output, error), AirQualityLocal.Pipeline);
        return new(exit, output.ToString(), error.ToString());
    }

    /// <summary>Asks the lake and gives the rows, a line of JSON each.</summary>
    public async Task<string> QueryAsync(string sql)
    {
        var result = await InvokeAsync("query", sql, "--data", Data, "--format", "json");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        return string.Join('\n', JsonDocument.Parse(result.Output).RootElement.EnumerateArray().Select(row => row.GetRawText()));
    }

    public async Task InitializeAsync() => Run = await InvokeAsync("run", "air-quality", "--data", Data);

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }
}
