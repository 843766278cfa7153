using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Model;

namespace FlowDsl.Local.Planning;

/// <summary>
/// What an Express workflow cannot have, in AWS's words.
/// See https://docs.aws.amazon.com/step-functions/latest/dg/choosing-workflow-type.html.
/// </summary>
internal static class ExpressRules
{
    /// <exception cref="DiagnosticException">The machine cannot run as an Express execution; every reason is named.</exception>
    public static void Check(StateMachine machine)
    {
        var problems = new List<Diagnostic>();
        Check(machine, Spot.Top, problems);
        if (problems.Count > 0) throw new DiagnosticException(problems);
    }

    private static void Check(StateScope scope, Spot at, List<Diagnostic> problems)
    {
        foreach (var state in scope.States)
        {
            var here = at.State(state);
            if (state is TaskState task && Obstacle(ResourceName.Parse(task.Resource)) is { } obstacle) problems.Add(DiagnosticCodes.NotInExpress, here.Member("Resource"), $"Express state machine does not support {obstacle}");
            if (state is MapState map && DistributedPlanBuilder.IsDistributed(map)) problems.Add(DiagnosticCodes.NotInExpress, here, "Express state machine does not support a distributed Map");
            foreach (var (inner, place) in Refusals.Inner(state, here)) Check(inner, place, problems);
        }
    }

    private static string? Obstacle(ResourceName resource) => resource switch
    {
        { Kind: ResourceName.Activity } => "Activity ARN",
        { WaitsForToken: true } => "'.waitForTaskToken' service integration",
        { WaitsForJob: true } => "'.sync' service integration",
        _ => null,
    };
}
