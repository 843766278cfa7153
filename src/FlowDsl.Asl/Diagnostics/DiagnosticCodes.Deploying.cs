namespace FlowDsl.Asl.Diagnostics;

public static partial class DiagnosticCodes
{
    /// <summary>A token of the definition has no value where the workflow is deployed.</summary>
    public static readonly DiagnosticCode UnboundToken =
        new("FLOW1501", "A resource of the workflow is not bound", "Bind it, with the very resource object that the workflow was given: new FlowBindings().Bind(resource, construct).");

    /// <summary>A binding that the definition has no use for.</summary>
    public static readonly DiagnosticCode UnusedBinding =
        new("FLOW1502", "A binding is of no resource of the workflow", "Remove it, or bind the very resource object that the workflow was given: the token's name must be the same.");

    /// <summary>A binding whose value cannot stand where the definition has the token.</summary>
    public static readonly DiagnosticCode BadBinding =
        new("FLOW1503", "A resource is bound to what it cannot be", "Bind it to a construct, or to a name or an ARN of its kind.");

    /// <summary>A part of the workflow that an Express machine has not.</summary>
    public static readonly DiagnosticCode NotExpress =
        new("FLOW1511", "The workflow cannot run as an Express machine", "Deploy it as a Standard machine (FlowStateMachineProps.Type), or write it without this part; waits and timeouts are 300 seconds at most.");

    /// <summary>An option of a deployment is out of its range, or does not go with another one.</summary>
    public static readonly DiagnosticCode BadDeployment =
        new("FLOW1512", "An option of the deployment cannot be used", "Change the option as the message says.");

    /// <summary>A workflow's timeout where nothing can hold it: a Parallel has none.</summary>
    public static readonly DiagnosticCode TimeoutNotHeld =
        new("FLOW1513", "The timeout of a workflow is not held in a fragment", "Give the host machine a timeout, and acknowledge the warning: Annotations.Of(fragment).AcknowledgeWarning(\"FlowDsl:FLOW1513\").");

    private static DiagnosticCode[] Deploying => [UnboundToken, UnusedBinding, BadBinding, NotExpress, BadDeployment, TimeoutNotHeld];
}
