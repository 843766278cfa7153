using FlowDsl;
using Medallion.Contracts;

namespace Medallion;

/// <summary>A pipeline as its team registers it: a name, a source, a data set. The rest has defaults that can be overridden.</summary>
public sealed record Pipeline
{
    /// <summary>The pipeline's name, as commands and file names have it: lower-case letters, digits and <c>-</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The API, with its real endpoint.</summary>
    public required SourceDefinition Source { get; init; }

    /// <summary>
    /// The data set: the path of the team's own folder of transforms, or the name of one that the package carries (<c>earthquakes</c>). A relative path is resolved against
    /// the current directory and, if there is no <c>dataset.json</c> there, against the program's own folder (<see cref="AppContext.BaseDirectory"/>).
    /// </summary>
    public required string Dataset { get; init; }

    /// <summary>Times, retries, sizes, the schedule.</summary>
    public MedallionSettings Settings { get; init; } = new();

    /// <summary>What the workflow works with.</summary>
    public MedallionResources Resources { get; init; } = new();

    /// <summary>Compiles the pipeline's workflow.</summary>
    /// <exception cref="WorkflowException">The workflow has problems.</exception>
    public CompiledWorkflow Compile() => new MedallionDaily(Source, Resources, Settings).Compile();
}
