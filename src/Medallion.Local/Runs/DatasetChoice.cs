namespace Medallion.Local.Runs;

/// <summary>The data set that a command works with.</summary>
internal static class DatasetChoice
{
    /// <exception cref="WrongUsage">There is none, or it is not a data set.</exception>
    public static PipelineDataset Of(Pipeline pipeline)
    {
        try
        {
            return PipelineDataset.Of(pipeline);
        }
        catch (InvalidDataset error)
        {
            throw new WrongUsage($"The pipeline '{pipeline.Name}' has no transforms: {error.Message}", error);
        }
    }
}
