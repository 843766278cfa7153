namespace FlowDsl.Asl.Diagnostics;

public static partial class DiagnosticCodes
{
    /// <summary>A token of the definition has no value where the workflow is deployed.</summary>
    public static readonly DiagnosticCode UnboundToken =
        new("FLOW1501", "A resource of the workflow is not bound", "Bind it, with the very resource object that the workflow was given.");

    /// <summary>A binding that the definition has no use for.</summary>
    public static readonly DiagnosticCode UnusedBinding =
        new("FLOW1502", "A binding is of no resource of the workflow", "Remove it, or bind the resource that the workflow was given.");

    /// <summary>A binding whose value cannot stand where the definition has the token.</summary>
    public static readonly DiagnosticCode BadBinding =
        new("FLOW1503", "A resource is bound to what it cannot be", "Bind it to a construct, or to a name or an ARN of its kind.");

    private static DiagnosticCode[] Deploying => [UnboundToken, UnusedBinding, BadBinding];
}
