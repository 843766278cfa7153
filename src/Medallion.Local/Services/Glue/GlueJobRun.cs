using System.Text.Json;
using System.Text.Json.Nodes;
using FlowDsl.Local.Tasks;

namespace Medallion.Local.Services.Glue;

/// <summary>A run of a Glue job, as the service describes it: the result of a task that waits for it, and the cause when it fails.</summary>
internal static class GlueJobRun
{
    private const int TimeoutMinutes = 30;

    /// <param name="invocation">The call that started the run.</param>
    /// <param name="job">The job's name.</param>
    /// <param name="problem">Why it failed; null when it succeeded.</param>
    public static JsonObject Describe(TaskInvocation invocation, string job, string? problem)
    {
        var now = invocation.Now.ToUnixTimeMilliseconds();
        var run = new JsonObject
        {
            ["Id"] = InvocationIdentity.JobRunId(invocation),
            ["Attempt"] = 0,
            ["JobName"] = job,
            ["StartedOn"] = now,
            ["LastModifiedOn"] = now,
            ["CompletedOn"] = now,
            ["JobRunState"] = problem is null ? "SUCCEEDED" : "FAILED",
            ["Arguments"] = JsonSerializer.SerializeToNode(invocation.Arguments.Member("Arguments")),
            ["PredecessorRuns"] = new JsonArray(),
            ["ExecutionTime"] = 0,
            ["Timeout"] = TimeoutMinutes,
        };
        if (problem is not null) run["ErrorMessage"] = problem;
        return run;
    }
}
