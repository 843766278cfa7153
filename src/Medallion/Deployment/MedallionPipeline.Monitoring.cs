namespace Medallion;

public sealed partial class MedallionPipeline
{
    private static void AddMonitoring(Pipeline pipeline, MedallionPipelineProps props)
    {
        _ = (pipeline, props);
    }
}
