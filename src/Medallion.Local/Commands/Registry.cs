using System.Text.RegularExpressions;
using Medallion.Local.Runs;

namespace Medallion.Local.Commands;

/// <summary>The pipelines that the program was given.</summary>
internal sealed partial class Registry
{
    private readonly IReadOnlyList<LocalPipeline> _pipelines;

    /// <exception cref="WrongUsage">Two have one name, or a name cannot be one.</exception>
    public Registry(IReadOnlyList<LocalPipeline> pipelines)
    {
        if (pipelines.FirstOrDefault(pipeline => !Names().IsMatch(pipeline.Pipeline.Name)) is { } odd)
            throw new WrongUsage($"'{odd.Pipeline.Name}' cannot name a pipeline: use 1 to 60 lower-case letters, digits and '-', beginning with a letter.");
        if (pipelines.GroupBy(pipeline => pipeline.Pipeline.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new WrongUsage($"Two pipelines are named '{twice.Key}': give one another name.");
        _pipelines = pipelines;
    }

    /// <summary>All pipelines, in the order of their registration.</summary>
    public IReadOnlyList<LocalPipeline> All => _pipelines;

    /// <summary>The pipeline of a name.</summary>
    /// <exception cref="WrongUsage">There is none.</exception>
    public LocalPipeline Find(string name) =>
        _pipelines.FirstOrDefault(pipeline => pipeline.Pipeline.Name == name)
            ?? throw new WrongUsage($"There is no pipeline '{name}'. There are: {string.Join(", ", _pipelines.Select(pipeline => pipeline.Pipeline.Name))}.");

    // 60: with the day and the number it still names an execution (80 characters).
    [GeneratedRegex("^[a-z][a-z0-9-]{0,59}$")]
    private static partial Regex Names();
}
