using System.Text.RegularExpressions;
using Medallion.Contracts;

namespace Medallion;

/// <summary>
/// What a pipeline and its settings must be, as far as that can be told without a stack: the command host asks before each command, and a deployment once more, so that what runs on a machine
/// is not refused by the deployment for its settings. What a deployment adds is checked there (<see cref="MedallionPipelineProps"/>).
/// </summary>
public static partial class PipelineRules
{
    /// <summary>Everything that is wrong, each naming its property and the reason; empty when nothing is. A data set that is not there or is none is not told of: who loads it says so.</summary>
    /// <param name="pipeline">The pipeline.</param>
    public static IReadOnlyList<string> Problems(Pipeline pipeline)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        var usable = !string.IsNullOrWhiteSpace(pipeline.Dataset) && !pipeline.Dataset.Contains('\0', StringComparison.Ordinal);
        return
        [
            .. Names().IsMatch(pipeline.Name) ? [] : new[] { $"Name: '{pipeline.Name}' cannot name a pipeline: use 1 to 50 lower-case letters, digits and '-', beginning with a letter" },
            .. usable ? [] : new[] { "Dataset is no path: write the name of a dataset that ships with this program, or the path of a folder with a dataset.json" },
            .. SourceRules.Problems(pipeline.Source).Select(problem => $"Source: {problem}"),
            .. Secret(pipeline.Source.Authentication),
            .. Settings(pipeline.Settings),
            .. usable && DatasetOf(pipeline) is { } dataset ? WithDataset(pipeline.Settings, dataset) : [],
        ];
    }

    private static IEnumerable<string> Settings(MedallionSettings settings) =>
    [
        .. DurationRules.Between("Timeout", settings.Timeout, TimeSpan.FromSeconds(1), TimeSpan.FromDays(365), TimeSpan.FromSeconds(1)),
        .. SettingsRules.Ingest(settings.Ingest),
        .. SettingsRules.Transform(settings.Transform),
        .. SettingsRules.Catalog(settings.Catalog),
        .. settings.Compaction.Enabled ? SettingsRules.Compaction(settings.Compaction) : [],
        .. ScheduleRules.Problems(settings.Schedule),
        .. settings.Queries.Problems(),
        .. settings.Monitoring.Problems(settings.Transform),
        .. settings.Costs.Problems(),
        .. SettingsRules.Lake(settings.Lake),
        .. SettingsRules.Staging(settings, settings.Lake),
    ];

    private static IEnumerable<string> WithDataset(MedallionSettings settings, Dataset dataset) =>
    [
        .. GoldQueries.Twice(settings.Queries, dataset.Gold),
        .. settings.Visuals?.Problems(dataset.Gold) ?? [],
        .. UndeclaredTables.Problems(settings.Catalog, dataset),
        .. dataset.Name == CompactionParts.Staging ? new[] { $"The data set is called {dataset.Name}, as the folder in which compactions stage: choose another name" } : [],
    ];

    private static Dataset? DatasetOf(Pipeline pipeline)
    {
        try
        {
            return PipelineDataset.Of(pipeline).Dataset;
        }
        catch (InvalidDataset)
        {
            return null;
        }
    }

    private static IEnumerable<string> Secret(Authentication authentication)
    {
        if (authentication.RequiredSecret is { } name && !SecretNames().IsMatch(name))
            yield return $"Source.Authentication names the secret '{name}': Secrets Manager takes letters, digits and / _ + = . @ -, at most 512";
    }

    // 50: resources' names carry it with their own parts.
    [GeneratedRegex(@"^[a-z][a-z0-9-]{0,49}\z")]
    private static partial Regex Names();

    [GeneratedRegex(@"^[A-Za-z0-9/_+=.@-]{1,512}\z")]
    private static partial Regex SecretNames();
}
