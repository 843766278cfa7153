namespace FlowDsl;

/// <summary>A workflow of any input and output: what compiles it need not know its types.</summary>
public interface IWorkflow
{
    /// <summary>Compiles the workflow to Amazon States Language.</summary>
    /// <param name="options">How; null is a machine of its own.</param>
    /// <exception cref="WorkflowException">The workflow has problems; all of them are in it.</exception>
    CompiledWorkflow Compile(CompileOptions? options);
}
