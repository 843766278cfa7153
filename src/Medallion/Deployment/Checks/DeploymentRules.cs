using System.Text.RegularExpressions;
using Medallion.Contracts;

namespace Medallion;

/// <summary>What a pipeline and its props must be together to be deployed.</summary>
internal static partial class DeploymentRules
{
    /// <exception cref="InvalidDeployment">Something is wrong; all of it is named.</exception>
    public static void Require(Pipeline pipeline, MedallionPipelineProps props, Dataset dataset, bool removalAllowed)
    {
        var settings = pipeline.Settings;
        List<string> problems =
        [
            .. PipelineNames().IsMatch(pipeline.Name) ? [] : new[] { $"Pipeline.Name is '{pipeline.Name}': write lower-case letters, digits and -, a letter first, at most 50" },
            .. SourceRules.Problems(pipeline.Source).Select(problem => $"Source: {problem}"),
            .. Secret(pipeline.Source.Authentication),
            .. DurationRules.Between("Timeout", settings.Timeout, TimeSpan.FromSeconds(1), TimeSpan.FromDays(365), TimeSpan.FromSeconds(1)),
            .. SettingsRules.Ingest(settings.Ingest),
            .. SettingsRules.Transform(settings.Transform),
            .. SettingsRules.Catalog(settings.Catalog),
            .. settings.Compaction.Enabled ? SettingsRules.Compaction(settings.Compaction) : [],
            .. ScheduleRules.Problems(settings.Schedule),
            .. QueryWorkGroup.Problems(settings.Queries, dataset.Gold),
            .. settings.Monitoring.Problems(settings.Transform),
            .. settings.Costs.Problems(),
            .. settings.Visuals?.Problems(dataset.Gold) ?? [],
            .. Lake(pipeline, props),
            .. props.Lake?.Tenants.Problems(pipeline, dataset) ?? [],
            .. RemovalGuard.Problems(props.RemoveData, removalAllowed),
            .. props.Handler.Problems(),
            .. GlueLibrary.Problems(props.GlueFolder ?? MedallionAssets.Glue, settings.Compaction.Enabled),
            .. AlertsTopic.Problems(props.AlertEmails),
            .. UndeclaredTables.Problems(settings.Catalog, dataset),
            .. Staging(settings, props.Lake?.Settings ?? settings.Lake, dataset),
            .. PipelineNetwork.Problems(pipeline.Source.Endpoint, props),
            .. LogDays.Problems("WorkflowLogRetention", props.WorkflowLogRetention),
            .. props.Release?.Problems().Select(problem => $"Release: {problem}") ?? [],
            .. TagRules.Problems(props.Tags),
            .. props.Owner is "" ? new[] { "Owner is empty: leave it out or name who answers for the pipeline" } : [],
        ];
        InvalidDeployment.Require(problems);
    }

    private static IEnumerable<string> Lake(Pipeline pipeline, MedallionPipelineProps props)
    {
        if (props.Lake is null) return SettingsRules.Lake(pipeline.Settings.Lake);
        return props.RemoveData ? ["RemoveData is of a lake that the pipeline makes, and Lake is given: set it there"] : [];
    }

    private static IEnumerable<string> Staging(MedallionSettings settings, LakeSettings lake, Dataset dataset)
    {
        if (dataset.Name == CompactionParts.Staging) yield return $"The data set is called {dataset.Name}, as the folder in which compactions stage: choose another name";
        if (settings.Transform.Timeout > lake.StagingRetention) yield return TooLong("Transform.Timeout", settings.Transform.Timeout);
        if (settings.Compaction.Enabled && settings.Compaction.Timeout > lake.StagingRetention) yield return TooLong("Compaction.Timeout", settings.Compaction.Timeout);

        string TooLong(string property, TimeSpan timeout) =>
            $"{property} is {timeout}, longer than Lake.StagingRetention, which is {lake.StagingRetention}: what a run stages would be deleted while it runs";
    }

    private static IEnumerable<string> Secret(Authentication authentication)
    {
        if (authentication.RequiredSecret is { } name && !SecretNames().IsMatch(name))
            yield return $"Source.Authentication names the secret '{name}': Secrets Manager takes letters, digits and / _ + = . @ -, at most 512";
    }

    [GeneratedRegex("^[a-z][a-z0-9-]{0,49}$")]
    private static partial Regex PipelineNames();

    [GeneratedRegex("^[A-Za-z0-9/_+=.@-]{1,512}$")]
    private static partial Regex SecretNames();
}
