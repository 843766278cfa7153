using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Model;

namespace FlowDsl.Local.Planning;

/// <summary>
/// What an Express workflow cannot have, in AWS's words.
/// See https://docs.aws.amazon.com/step-functions/latest/dg/choosing-workflow-type.html.
/// </summary>
internal sealed class ExpressRules(List<Diagnostic> problems, string? help = null)
{
    /// <exception cref="DiagnosticException">The machine cannot run as an Express execution; every reason is named.</exception>
    public static void Check(StateMachine machine)
    {
        var problems = new List<Diagnostic>();
        new ExpressRules(problems).Check(machine, Spot.Top);
        if (problems.Count > 0) throw new DiagnosticException(problems);
    }

    /// <summary>The children of a distributed Map may be Express executions in a machine that is none.</summary>
    public static void CheckChildren(StateScope scope, Spot at, List<Diagnostic> problems)
    {
        foreach (var state in scope.States)
        {
            var here = at.State(state);
            var children = state is MapState map && DistributedPlanBuilder.IsExpress(map)
                ? new ExpressRules(problems, $"Give the children of '{map.Name}' the ExecutionType STANDARD, or call the service without waiting for a job or a token.") : null;
            foreach (var (inner, place) in Refusals.Inner(state, here))
            {
                if (children is null) CheckChildren(inner, place, problems);
                else children.Check(inner, place);
            }
        }
    }

    private void Check(StateScope scope, Spot at)
    {
        foreach (var state in scope.States)
        {
            var here = at.State(state);
            if (state is TaskState task && Obstacle(ResourceName.Parse(task.Resource)) is { } obstacle) Add(here.Member("Resource"), obstacle);
            if (state is MapState map && DistributedPlanBuilder.IsDistributed(map)) Add(here, "a distributed Map");
            foreach (var (inner, place) in Refusals.Inner(state, here)) Check(inner, place);
        }
    }

    private void Add(Spot at, string obstacle) =>
        problems.Add(new Diagnostic { Code = DiagnosticCodes.NotInExpress, Place = at.Place, Reason = $"Express state machine does not support {obstacle}", Help = help });

    private static string? Obstacle(ResourceName resource) => resource switch
    {
        { Kind: ResourceName.Activity } => "Activity ARN",
        { WaitsForToken: true } => "'.waitForTaskToken' service integration",
        { WaitsForJob: true } => "'.sync' service integration",
        _ => null,
    };
}
