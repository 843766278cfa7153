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
            .. settings.Queries.Problems(),
            .. settings.Monitoring.Problems(settings.Transform),
            .. settings.Costs.Problems(),
            .. settings.Visuals?.Problems(dataset.Gold) ?? [],
            .. Lake(pipeline, props),
            .. RemovalGuard.Problems(props.RemoveData, removalAllowed),
            .. props.Handler.Problems(),
            .. GlueLibrary.Problems(props.GlueFolder ?? MedallionAssets.Glue, settings.Compaction.Enabled),
            .. AlertsTopic.Problems(props.AlertEmails),
            .. Tables(settings.Catalog, dataset),
            .. props.Owner is "" ? new[] { "Owner is empty: leave it out or name who answers for the pipeline" } : [],
        ];
        InvalidDeployment.Require(problems);
    }

    private static IEnumerable<string> Lake(Pipeline pipeline, MedallionPipelineProps props)
    {
        if (props.Lake is null) return SettingsRules.Lake(pipeline.Settings.Lake);
        return props.RemoveData ? ["RemoveData is of a lake that the pipeline makes, and Lake is given: set it there"] : [];
    }

    private static IEnumerable<string> Secret(Authentication authentication)
    {
        if (SecretAccess.NameOf(authentication) is { } name && !SecretNames().IsMatch(name))
            yield return $"Source.Authentication names the secret '{name}': Secrets Manager takes letters, digits and / _ + = . @ -, at most 512";
    }

    private static IEnumerable<string> Tables(CatalogSettings catalog, Dataset dataset) =>
        catalog.Kind != CatalogKind.DeclaredTables ? [] : dataset.Gold.Where(table => table.Columns.Count == 0)
            .Select(table => $"Catalog.Kind is DeclaredTables, and the data set {dataset.Name} declares no columns of its gold table {table.Table}: add \"columns\" to it in dataset.json, or take the crawler");

    [GeneratedRegex("^[a-z][a-z0-9-]{0,49}$")]
    private static partial Regex PipelineNames();

    [GeneratedRegex("^[A-Za-z0-9/_+=.@-]{1,512}$")]
    private static partial Regex SecretNames();
}
