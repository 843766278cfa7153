using Medallion.Local.Runs;
using Spectre.Console;

namespace Medallion.Local.Views;

/// <summary>The files that a run wrote to the lake: folder by folder for one execution, their number by layer for several.</summary>
/// <param name="console">Where to.</param>
/// <param name="pipeline">What was run.</param>
/// <param name="data">Where its data lies.</param>
internal sealed class FilesView(HostConsole console, Pipeline pipeline, DataFolder data)
{
    private const int MostOfAFolder = 6;

    public void Show(IReadOnlyList<DayOutcome> outcomes)
    {
        var files = outcomes.SelectMany(outcome => RunFiles.Of(pipeline, data, outcome)).ToList();
        Headings.Write(console, $"Files in {Path.GetRelativePath(Environment.CurrentDirectory, data.Lake)}");
        if (files.Count == 0) console.View.MarkupLine("  none");
        else if (outcomes.Count == 1) Folders(files);
        else Layers(files);
    }

    private void Folders(IEnumerable<(string Key, long Bytes)> files)
    {
        foreach (var folder in files.GroupBy(file => file.Key[..(file.Key.LastIndexOf('/') + 1)]))
        {
            console.View.MarkupLine($"  [grey]{Printable.Safe(folder.Key)}[/]");
            foreach (var (key, bytes) in folder.Take(MostOfAFolder))
                console.View.MarkupLine($"  {Counts.Bytes(bytes),9}  {Printable.Safe(key[folder.Key.Length..])}");
            if (folder.Count() > MostOfAFolder)
                console.View.MarkupLine($"  {Counts.Bytes(folder.Skip(MostOfAFolder).Sum(file => file.Bytes)),9}  in {Counts.Of(folder.Count() - MostOfAFolder, "more file")}");
        }
    }

    private void Layers(IEnumerable<(string Key, long Bytes)> files)
    {
        var table = new TextTable(">files", ">size", "layer");
        foreach (var layer in files.GroupBy(file => string.Join('/', file.Key.Split('/').Take(2))).OrderBy(layer => layer.Key, StringComparer.Ordinal))
            table.Add($"{layer.Count():N0}", Counts.Bytes(layer.Sum(file => file.Bytes)), layer.Key);
        table.Write(console);
    }
}
