namespace Medallion;

/// <summary>The pipelines of a lake. Keys begin with a source, a data set or a table: two pipelines with one in common would write over each other's data.</summary>
internal sealed class LakeTenants
{
    private readonly Dictionary<string, string> _owners = new(StringComparer.Ordinal);

    /// <summary>What another pipeline of the lake has already.</summary>
    public IEnumerable<string> Problems(Pipeline pipeline, Dataset dataset) => Parts(pipeline, dataset).Where(_owners.ContainsKey).Select(part =>
        $"Lake is shared with the pipeline {_owners[part]}, which has {part} as well: both would write the same keys; choose another name or give each pipeline a lake of its own");

    public void Add(Pipeline pipeline, Dataset dataset)
    {
        foreach (var part in Parts(pipeline, dataset)) _owners[part] = pipeline.Name;
    }

    private static IEnumerable<string> Parts(Pipeline pipeline, Dataset dataset) =>
    [
        $"the source {pipeline.Source.Name}/{pipeline.Source.Stream}",
        $"the data set {dataset.Name}",
        .. dataset.Gold.Select(table => $"the gold table {table.Table}"),
    ];
}
