using FlowDsl.Jsonata;
using FlowDsl.Local.Distributing.Writing;

namespace FlowDsl.Local.Distributing;

/// <summary>What a distributed Map wants of a store.</summary>
internal abstract record StoreRequest
{
    /// <summary>Items are to be read.</summary>
    /// <param name="Resource">The reader's resource.</param>
    /// <param name="Arguments">Bucket and key, or prefix.</param>
    /// <param name="Config">How the object is read.</param>
    /// <param name="MaxItems">How many items at most.</param>
    internal sealed record Read(string Resource, JsonataValue Arguments, Asl.Model.ReaderConfig? Config, long? MaxItems) : StoreRequest;

    /// <summary>Results are to be written.</summary>
    /// <param name="Arguments">Bucket and prefix.</param>
    /// <param name="Shape">How they are shaped.</param>
    /// <param name="MapRunArn">Whose results they are.</param>
    /// <param name="Results">The children, in the order of their items.</param>
    internal sealed record Write(JsonataValue Arguments, ResultShape Shape, string MapRunArn, IReadOnlyList<ChildResult> Results) : StoreRequest;
}
