using Medallion.Local.Runs;

namespace Medallion.Local.Commands;

/// <summary>The pipelines that the program was given.</summary>
internal sealed class Registry
{
    private readonly IReadOnlyList<LocalPipeline> _pipelines;

    /// <exception cref="WrongUsage">Two have one name, or one cannot be used as it is; the message has every problem.</exception>
    public Registry(IReadOnlyList<LocalPipeline> pipelines)
    {
        var problems = pipelines.SelectMany(pipeline => PipelineRules.Problems(pipeline.Pipeline).Select(problem => $"\n  {pipeline.Pipeline.Name}: {problem}.")).ToList();
        if (problems.Count > 0) throw new WrongUsage($"The registered pipelines cannot be used:{string.Concat(problems)}");
        if (pipelines.GroupBy(pipeline => pipeline.Pipeline.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new WrongUsage($"Two pipelines are named '{twice.Key}': give one another name.");
        _pipelines = pipelines;
    }

    /// <summary>All pipelines, in the order of their registration.</summary>
    public IReadOnlyList<LocalPipeline> All => _pipelines;

    /// <summary>Their names, in a sentence.</summary>
    public string Names => _pipelines.Count == 0 ? "No pipeline is registered." : $"There are: {string.Join(", ", _pipelines.Select(pipeline => pipeline.Pipeline.Name))}.";

    /// <summary>The pipeline of a name.</summary>
    /// <exception cref="WrongUsage">There is none.</exception>
    public LocalPipeline Find(string name) =>
        _pipelines.FirstOrDefault(pipeline => pipeline.Pipeline.Name == name)
            ?? throw new WrongUsage($"There is no pipeline '{name}'. {Names}");
}
