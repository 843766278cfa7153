using FlowDsl.Asl.Model;

namespace FlowDsl.Local.Planning;

/// <summary>Where the results of a distributed Map are written to.</summary>
/// <param name="Resource">The writer's resource; null: the results are only shaped.</param>
/// <param name="Arguments">Bucket and prefix.</param>
/// <param name="Config">How the results are shaped.</param>
internal sealed record WriterPlan(string? Resource, Template? Arguments, WriterConfig? Config);
