using Medallion.Local.Warehouse;

namespace Medallion.Local.Runs;

/// <summary>The files of the lake that an execution wrote.</summary>
internal static class RunFiles
{
    /// <summary>The files as (key, bytes), layer by layer.</summary>
    public static IReadOnlyList<(string Key, long Bytes)> Of(Pipeline pipeline, DataFolder data, DayOutcome outcome)
    {
        var keys = new List<string>();
        if (outcome.Facts.Ingested is { } ingested) keys.AddRange(Raw(data.Lake, ingested.ManifestKey));
        if (outcome.Facts.Transformed is not null) keys.AddRange(Transformed(pipeline, data.Lake, outcome));
        return [.. keys.Select(key => (key, new FileInfo(Path.Combine(data.Lake, key)))).Where(file => file.Item2.Exists).Select(file => (file.key, file.Item2.Length))];
    }

    private static IEnumerable<string> Raw(string lake, string manifest)
    {
        var folder = manifest[..manifest.LastIndexOf('/')];
        return Directory.GetFiles(Path.Combine(lake, folder)).Select(path => $"{folder}/{Path.GetFileName(path)}")
            .OrderBy(key => key[folder.Length + 1] == '_').ThenBy(key => key, StringComparer.Ordinal);
    }

    private static IEnumerable<string> Transformed(Pipeline pipeline, string lake, DayOutcome outcome)
    {
        var dataset = DatasetChoice.Of(pipeline).Dataset;
        var layout = new LakeLayout(lake, dataset.Name, outcome.Planned.Day, outcome.Execution);
        return [layout.Quarantine, layout.Silver, layout.Report, .. dataset.Gold.Select(table => $"{layout.Partition(table.Table)}/{LakeLayout.GoldFile}")];
    }
}
