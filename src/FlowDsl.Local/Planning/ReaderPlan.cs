using FlowDsl.Asl.Model;

namespace FlowDsl.Local.Planning;

/// <summary>Where the items of a distributed Map are read from.</summary>
/// <param name="Resource">The reader's resource: <c>arn:aws:states:::s3:getObject</c>, <c>…:s3:listObjectsV2</c>.</param>
/// <param name="Arguments">Bucket, key or prefix.</param>
/// <param name="Config">How the object is read.</param>
/// <param name="MaxItems">How many items are read at most.</param>
internal sealed record ReaderPlan(string Resource, Template? Arguments, ReaderConfig? Config, NumberField? MaxItems);
