using Amazon.CDK;
using Medallion.Local.Apis;

namespace Medallion.Local;

/// <summary>A pipeline as the command host runs it on this machine. A <see cref="Medallion.Pipeline"/> is one as it stands; what is added here makes a better demonstration of it.</summary>
/// <param name="Pipeline">The pipeline.</param>
public sealed record LocalPipeline(Pipeline Pipeline)
{
    /// <summary>Stands in for the source, so that the pipeline runs without the network. Without it, a run asks the source's real endpoint.</summary>
    public ISampleApi? SampleApi { get; init; }

    /// <summary>The day to run when none is given, in UTC; by default yesterday, as the schedule has it.</summary>
    public DateOnly? SampleDay { get; init; }

    /// <summary>What a run asks the lake in the end.</summary>
    public IReadOnlyList<Question> Questions { get; init; } = [];

    /// <summary>What its deployment adds: constructs that exist only inside of a stack, such as a network or a key.</summary>
    public Func<Stack, MedallionPipelineProps>? Deployment { get; init; }

    /// <summary>A pipeline without additions.</summary>
    /// <param name="pipeline">The pipeline.</param>
    public static implicit operator LocalPipeline(Pipeline pipeline) => new(pipeline);
}
