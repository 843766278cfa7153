namespace FlowDsl.Local;

/// <summary>What a distributed Map ran.</summary>
/// <param name="MapRunArn">Its ARN.</param>
/// <param name="Executions">Its children, in the order in which they ended.</param>
public sealed record MapRunResult(string MapRunArn, IReadOnlyList<ChildExecution> Executions);
