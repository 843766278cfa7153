using FlowDsl.Jsonata;

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
    internal sealed record Write(JsonataValue Arguments, Asl.Model.WriterConfig? Config, string MapRun, JsonataValue Results) : StoreRequest;
}
