using System.Globalization;
using System.Text.RegularExpressions;

namespace Medallion.Local.Warehouse;

/// <summary>Where the files of one run lie in the lake. The Glue job has the same layout.</summary>
internal sealed partial class LakeLayout
{
    private readonly string _root;
    private readonly string _dataset;
    private readonly string _day;
    private readonly string _partition;
    private readonly string _run;

    public LakeLayout(string root, string dataset, DateOnly day, string run)
    {
        if (!Runs().IsMatch(run) || run.Contains("..", StringComparison.Ordinal))
            throw new TransformFailed($"'{run}' is no name for a run: it becomes part of paths, so write letters, digits, '.', '_' and '-'.");
        _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        (_dataset, _run) = (dataset, run);
        _day = day.ToString("yyyy'/'MM'/'dd", CultureInfo.InvariantCulture);
        _partition = day.ToString("'year='yyyy'/month='MM'/day='dd", CultureInfo.InvariantCulture);
    }

    /// <summary>The name of the file of one gold partition; a re-run replaces the same file.</summary>
    public const string GoldFile = "part-00000.snappy.parquet";

    public string Silver => $"processed/{_dataset}/{_day}/data_clean.ndjson.gz";

    public string Report => $"processed/{_dataset}/{_day}/run={_run}.report.json";

    public string Quarantine => $"quarantine/{_dataset}/{_day}/run={_run}/bad_records.ndjson.gz";

    public string Staging => $"_staging/{_dataset}/run={_run}";

    public string Partition(string table) => $"curated/{table}/{_partition}";

    /// <summary>The path of a key.</summary>
    /// <exception cref="TransformFailed">The key leads out of the lake.</exception>
    public string PathOf(string key)
    {
        var path = Path.GetFullPath(Path.Combine(_root, key));
        return path.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? path
            : throw new TransformFailed($"The key '{key}' leads out of the lake; keys are relative to its root.");
    }

    [GeneratedRegex("^[A-Za-z0-9._-]{1,200}$")]
    private static partial Regex Runs();
}
