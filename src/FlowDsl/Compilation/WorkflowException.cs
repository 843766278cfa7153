using FlowDsl.Asl.Diagnostics;

namespace FlowDsl;

/// <summary>A workflow that cannot be compiled, with all of its problems.</summary>
/// <param name="workflow">The workflow's name.</param>
/// <param name="diagnostics">The problems, in the order in which they were found.</param>
public sealed class WorkflowException(string workflow, IReadOnlyList<Diagnostic> diagnostics) : DiagnosticException(diagnostics)
{
    /// <summary>The workflow's name.</summary>
    public string Workflow { get; } = workflow;
}
