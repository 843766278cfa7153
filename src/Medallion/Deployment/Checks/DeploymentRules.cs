namespace Medallion;

/// <summary>What a pipeline and its props must be together to be deployed.</summary>
internal static class DeploymentRules
{
    /// <exception cref="InvalidDeployment">Something is wrong; all of it is named.</exception>
    public static void Require(Pipeline pipeline, MedallionPipelineProps props, Dataset dataset, bool removalAllowed)
    {
        var settings = pipeline.Settings;
        List<string> problems =
        [
            .. PipelineRules.Problems(pipeline),
            .. Lake(settings, props),
            .. props.Lake?.Tenants.Problems(pipeline, dataset) ?? [],
            .. RemovalGuard.Problems(props.RemoveData, removalAllowed),
            .. props.Handler.Problems(),
            .. GlueLibrary.Problems(props.GlueFolder ?? MedallionAssets.Glue, settings.Compaction.Enabled),
            .. AlertsTopic.Problems(props.AlertEmails),
            .. PipelineNetwork.Problems(pipeline.Source.Endpoint, props),
            .. LogDays.Problems("WorkflowLogRetention", props.WorkflowLogRetention),
            .. props.Release?.Problems().Select(problem => $"Release: {problem}") ?? [],
            .. TagRules.Problems(props.Tags),
            .. props.Owner is "" ? new[] { "Owner is empty: leave it out or name who answers for the pipeline" } : [],
        ];
        InvalidDeployment.Require(problems);
    }

    private static IEnumerable<string> Lake(MedallionSettings settings, MedallionPipelineProps props)
    {
        if (props.Lake is not { } shared) return [];
        return [.. SettingsRules.Staging(settings, shared.Settings), .. props.RemoveData ? new[] { "RemoveData is of a lake that the pipeline makes, and Lake is given: set it there" } : []];
    }
}
