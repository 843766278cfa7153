using Medallion.Contracts;
using Medallion.Local.Views;

namespace Medallion.Local.Tests.Host;

/// <summary>What a person sees whose SQL does not run.</summary>
public sealed class BrokenStatementTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("broken-").FullName;

    public BrokenStatementTests()
    {
        foreach (var file in Directory.GetFiles(BuiltInTransforms.Folder("earthquakes"))) File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        File.WriteAllText(Path.Combine(_folder, "silver.sql"), "select id,\n       magnitud\nfrom judged\n");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_error_keeps_the_line_and_the_mark_below_it(bool plain)
    {
        var lines = (await RunAsync(plain)).ToList();

        var place = lines.FindIndex(line => line.EndsWith("LINE 2:        magnitud", StringComparison.Ordinal));
        Assert.True(place > 0, string.Join('\n', lines));
        Assert.Equal(lines[place].IndexOf("magnitud", StringComparison.Ordinal), lines[place + 1].IndexOf('^', StringComparison.Ordinal));
        Assert.Contains(lines[..place], line => line.Contains("silver.sql: Binder Error: Referenced column \"magnitud\" not found", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("Candidate bindings: \"magnitude\"", StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<IEnumerable<string>> RunAsync(bool plain)
    {
        using var output = new StringWriter();
        var console = HostConsole.ToWriters(output, TextWriter.Null) with { Plain = plain };
        if (!plain) console.View.Profile.Width = 160;
        var pipeline = new LocalPipeline(new Pipeline
        {
            Name = "quakes",
            Dataset = _folder,
            Source = new SourceDefinition { Name = "s", Stream = "t", Endpoint = "https://api.example.org/quakes", RecordsPath = "features" },
        })
        { SampleApi = new TwoEvents() };
        Assert.Equal(1, await MedallionHost.RunAsync(["run", "quakes", "--day", "2018-02-05", "--data", Path.Combine(_folder, "data")], console, pipeline));
        return output.ToString().Split(Environment.NewLine).SkipWhile(line => !line.StartsWith("Why", StringComparison.Ordinal) && !line.Contains("Why 2018-02-05 failed", StringComparison.Ordinal));
    }
}
