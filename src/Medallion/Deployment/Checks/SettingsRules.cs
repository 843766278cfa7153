using System.Text.RegularExpressions;

namespace Medallion;

/// <summary>What a pipeline's settings must be to be deployed.</summary>
internal static partial class SettingsRules
{
    private static readonly string[] s_bookmarks = ["job-bookmark-enable", "job-bookmark-disable", "job-bookmark-pause"];

    public static IEnumerable<string> Lake(LakeSettings lake) =>
    [
        .. DurationRules.Days("Lake.RawRetention", lake.RawRetention, 1),
        .. DurationRules.Days("Lake.OldVersionRetention", lake.OldVersionRetention, 1),
        .. DurationRules.Days("Lake.TieringAge", lake.TieringAge, 0),
        .. DurationRules.Days("Lake.StagingRetention", lake.StagingRetention, 1),
        .. DurationRules.Days("Lake.QueryResultRetention", lake.QueryResultRetention, 1),
        .. DurationRules.Days("Lake.AccessLogRetention", lake.AccessLogRetention, 1),
    ];

    public static IEnumerable<string> Ingest(IngestSettings ingest) =>
    [
        .. DurationRules.Between("Ingest.MemoryMegabytes", ingest.MemoryMegabytes, 128, 10_240),
        .. DurationRules.Between("Ingest.Timeout", ingest.Timeout, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(15), TimeSpan.FromSeconds(1)),
        .. ingest.ReservedConcurrency is { } most ? DurationRules.Between("Ingest.ReservedConcurrency", most, 1, 1_000) : [],
        .. DurationRules.Between("Ingest.Retries", ingest.Retries, 0, 99),
        .. LogDays.Problems("Ingest.LogRetention", ingest.LogRetention),
    ];

    public static IEnumerable<string> Transform(TransformSettings job)
    {
        if (!GlueVersions().IsMatch(job.GlueVersion)) yield return $"Transform.GlueVersion is '{job.GlueVersion}': the jobs are written for 5.0, and tried with its Spark";
        foreach (var problem in WorkerType("Transform.WorkerType", job.WorkerType)) yield return problem;
        foreach (var problem in DurationRules.Between("Transform.MinWorkers", job.MinWorkers, 2, 299)) yield return problem;
        foreach (var problem in DurationRules.Between("Transform.MaxWorkers", job.MaxWorkers, 2, 299)) yield return problem;
        if (job.MinWorkers > job.MaxWorkers) yield return $"Transform.MinWorkers is {job.MinWorkers}, more than Transform.MaxWorkers, which is {job.MaxWorkers}";
        foreach (var problem in RunTime("Transform.Timeout", job.Timeout)) yield return problem;
        foreach (var problem in DurationRules.Between("Transform.Retries", job.Retries, 0, 99)) yield return problem;
        foreach (var problem in DurationRules.Between("Transform.JobRetries", job.JobRetries, 0, 10)) yield return problem;
        foreach (var problem in DurationRules.Between("Transform.MaxConcurrentRuns", job.MaxConcurrentRuns, 1, 1_000)) yield return problem;
        if (!s_bookmarks.Contains(job.BookmarkOption)) yield return $"Transform.BookmarkOption is '{job.BookmarkOption}': it must be one of {string.Join(", ", s_bookmarks)}";
        if (!MetricNamespaces().IsMatch(job.MetricsNamespace))
            yield return $"Transform.MetricsNamespace is '{job.MetricsNamespace}': write 1 to 255 letters, digits and . - _ / #, not beginning with AWS/";
        foreach (var problem in LogDays.Problems("Transform.LogRetention", job.LogRetention)) yield return problem;
    }

    public static IEnumerable<string> Catalog(CatalogSettings catalog)
    {
        if (catalog.Database is { } name && !DatabaseNames().IsMatch(name))
            yield return $"Catalog.Database is '{name}': Athena takes lower-case letters, digits and _, the first no digit, at most 128";
        if (catalog.Kind == CatalogKind.DeclaredTables && catalog.NewFoldersOnly) yield return "Catalog.NewFoldersOnly is of the crawler, and Catalog.Kind has none";
        foreach (var problem in DurationRules.Between("Catalog.FirstYear", catalog.FirstYear, 1, 9999)) yield return problem;
        foreach (var problem in DurationRules.Between("Catalog.LastYear", catalog.LastYear, 1, 9999)) yield return problem;
        if (catalog.FirstYear > catalog.LastYear) yield return $"Catalog.FirstYear is {catalog.FirstYear}, after Catalog.LastYear, which is {catalog.LastYear}";
    }

    public static IEnumerable<string> Compaction(CompactionSettings compaction) =>
    [
        .. ScheduleRules.Expression("Compaction.Expression", compaction.Expression),
        .. TimeZoneRules.Problems("Compaction.TimeZone", compaction.TimeZone),
        .. DurationRules.Between("Compaction.TargetFileBytes", compaction.TargetFileBytes, 1024 * 1024, 5L * 1024 * 1024 * 1024),
        .. DurationRules.Between("Compaction.KeepDays", compaction.KeepDays, 0, 3_650),
        .. WorkerType("Compaction.WorkerType", compaction.WorkerType),
        .. DurationRules.Between("Compaction.Workers", compaction.Workers, 2, 299),
        .. RunTime("Compaction.Timeout", compaction.Timeout),
    ];

    /// <summary>What is staged has to outlast the run that stages it.</summary>
    public static IEnumerable<string> Staging(MedallionSettings settings, LakeSettings lake)
    {
        if (settings.Transform.Timeout > lake.StagingRetention) yield return TooLong("Transform.Timeout", settings.Transform.Timeout);
        if (settings.Compaction.Enabled && settings.Compaction.Timeout > lake.StagingRetention) yield return TooLong("Compaction.Timeout", settings.Compaction.Timeout);

        string TooLong(string property, TimeSpan timeout) =>
            $"{property} is {timeout}, longer than Lake.StagingRetention, which is {lake.StagingRetention}: what a run stages would be deleted while it runs";
    }

    public static IEnumerable<string> RunTime(string property, TimeSpan value) =>
        DurationRules.Between(property, value, TimeSpan.FromMinutes(1), TimeSpan.FromDays(7), TimeSpan.FromMinutes(1));

    private static IEnumerable<string> WorkerType(string property, string value) =>
        WorkerTypes.All.Contains(value) ? [] : [$"{property} is '{value}': Glue has {string.Join(", ", WorkerTypes.All)}"];

    [GeneratedRegex(@"^5\.0\z")]
    private static partial Regex GlueVersions();

    [GeneratedRegex(@"^[a-z_][a-z0-9_]{0,127}\z")]
    private static partial Regex DatabaseNames();

    [GeneratedRegex(@"^(?!AWS/)[A-Za-z0-9._/#-]{1,255}\z")]
    private static partial Regex MetricNamespaces();
}
