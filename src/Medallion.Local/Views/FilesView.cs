using Medallion.Local.Runs;
using Spectre.Console;

namespace Medallion.Local.Views;

/// <summary>The files that a run wrote to the lake: each of them for one execution, their number by layer for several.</summary>
/// <param name="console">Where to.</param>
/// <param name="pipeline">What was run.</param>
/// <param name="data">Where its data lies.</param>
internal sealed class FilesView(HostConsole console, Pipeline pipeline, DataFolder data)
{
    public void Show(IReadOnlyList<DayOutcome> outcomes)
    {
        var files = outcomes.SelectMany(outcome => RunFiles.Of(pipeline, data, outcome)).ToList();
        Headings.Write(console, $"Files in {Path.GetRelativePath(Environment.CurrentDirectory, data.Lake)}");
        if (files.Count == 0)
        {
            console.View.MarkupLine("  none");
            return;
        }

        var table = outcomes.Count == 1 ? new TextTable(">size", "key") : new TextTable(">files", ">size", "layer");
        foreach (var row in outcomes.Count == 1 ? Each(files) : ByLayer(files)) table.Add(row);
        table.Write(console);
    }

    private static IEnumerable<string[]> Each(IEnumerable<(string Key, long Bytes)> files) => files.Select(file => new[] { Counts.Bytes(file.Bytes), file.Key });

    private static IEnumerable<string[]> ByLayer(IEnumerable<(string Key, long Bytes)> files) =>
        files.GroupBy(file => string.Join('/', file.Key.Split('/').Take(2))).OrderBy(layer => layer.Key, StringComparer.Ordinal)
            .Select(layer => new[] { $"{layer.Count():N0}", Counts.Bytes(layer.Sum(file => file.Bytes)), layer.Key });
}
