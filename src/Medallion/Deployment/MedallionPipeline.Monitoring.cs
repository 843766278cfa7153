using Amazon.CDK.AWS.Lambda;

namespace Medallion;

public sealed partial class MedallionPipeline
{
    private void AddMonitoring(Pipeline pipeline, MedallionPipelineProps props)
    {
        _ = props;
        Alerts.LetUseKey(Machine.Role);
        _ = new PipelineMonitoring(this, "Monitoring", Alerts, new MonitoredParts
        {
            Pipeline = pipeline.Name,
            Ingest = Function.FromFunctionName(this, "MonitoredIngest", "ingest"),
            TransformJob = "transform",
            Machine = Machine.Machine,
        }, pipeline.Settings);
    }
}
