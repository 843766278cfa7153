using Amazon.CDK.AWS.Glue;

namespace Medallion;

public sealed partial class MedallionPipeline
{
    private QueryWorkGroup AddQueries(PipelineParts parts, MedallionPipelineProps props)
    {
        var (pipeline, gold) = (parts.Pipeline, parts.Dataset.Dataset.Gold);
        var queries = new QueryWorkGroup(this, "Queries", new QueryWorkGroupProps
        {
            Pipeline = pipeline.Name,
            Database = DatabaseName,
            Gold = gold,
            Results = Lake.QueryResults,
            Settings = pipeline.Settings.Queries,
            EncryptionKey = Lake.EncryptionKey ?? props.EncryptionKey,
        });
        if (pipeline.Settings.Visuals is { } visuals)
        {
            _ = new GoldVisuals(this, "Visuals", new GoldVisualsProps
            {
                Pipeline = pipeline.Name,
                Database = DatabaseName,
                Catalog = [_catalog.Database, .. _catalog.Node.Children.OfType<CfnTable>()],
                // A crawler declares what it finds in a path as text.
                PartitionType = pipeline.Settings.Catalog.Kind == CatalogKind.DeclaredTables ? "int" : "string",
                WorkGroup = queries.WorkGroup,
                Gold = gold,
                Settings = visuals,
            });
        }

        return queries;
    }

    private PipelineMonitoring AddMonitoring(Pipeline pipeline) => new(this, "Monitoring", Alerts, new MonitoredParts
    {
        Pipeline = pipeline.Name,
        Ingest = IngestFunction,
        TransformJob = TransformJob.Ref,
        CompactionJob = CompactionJob?.Ref,
        MetricsNamespace = pipeline.Settings.Transform.MetricsNamespace,
        Machine = Machine.Machine,
        ScheduleDeadLetters = DeadLetters,
        Buckets = [.. Lake.Layers.Select(layer => new MonitoredBucket(layer.Layers, layer.Bucket))],
        WorkGroup = pipeline.Name,
    }, pipeline.Settings);
}
