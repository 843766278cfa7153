using FlowDsl.Asl.Diagnostics;
using FlowDsl.Authoring.Nodes;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Authoring.Building;

/// <summary>Makes a step of a task: translates its arguments in the block where it is run, and checks what can be checked.</summary>
internal static class TaskNodes
{
    public static TaskNode Make<T>(string name, TaskSpec<T> task, Block block, SourcePlace place)
    {
        ArgumentNullException.ThrowIfNull(task);
        var builder = block.Builder;
        foreach (var problem in task.Problems) builder.Report(DiagnosticCodes.BadArgument, place, problem);
        for (var i = 0; i < task.Retries.Count; i++)
        {
            RangeChecks.Retry(task.Retries[i], name, place, builder);
            if (CatchChecks.WhyNot([.. task.Retries.Take(i)], task.Retries[i]) is { } reason) builder.Report(DiagnosticCodes.NeverMatches, place, $"'{name}': {reason}");
        }

        CheckTimes(name, task, place, builder);
        return new TaskNode(name, place)
        {
            Resource = task.Resource,
            Arguments = task.Arguments.Translate(builder, block),
            Result = new WorkflowVariable(name, typeof(T), block),
            ResultValue = new StatesExpr("result", task.ResultPath),
            Retries = task.Retries,
            Timeout = task.TimeLimit,
            Heartbeat = task.HeartbeatLimit,
        };
    }

    private static void CheckTimes(string name, TaskSpec task, SourcePlace place, WorkflowBuilder builder)
    {
        if (task.TimeLimit is { } limit) RangeChecks.WholeSeconds(limit, 1, $"the timeout of '{name}'", place, builder);
        if (task.HeartbeatLimit is not { } heartbeat) return;
        RangeChecks.WholeSeconds(heartbeat, 1, $"the heartbeat of '{name}'", place, builder);
        if (task.TimeLimit is { } most && heartbeat >= most)
            builder.Report(DiagnosticCodes.OutOfRange, place, $"the heartbeat of '{name}' is {heartbeat:c}; it has to be shorter than the timeout, {most:c}");
    }
}
