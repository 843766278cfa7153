using FlowDsl.Cdk.Emission;

namespace FlowDsl.Cdk;

/// <summary>
/// A workflow as source for a team that takes the result without this library: a construct of its own, or a CloudFormation template. Each deploys the definition, the
/// substitutions and the statements that <see cref="FlowStateMachine"/> does.
/// </summary>
public static class WorkflowEmitter
{
    /// <summary>The namespace of emitted C#, unless another is named.</summary>
    public const string DefaultNamespace = "StateMachines";

    /// <summary>One C# file (C# 12 or later) with a construct and its properties; it needs the package <c>Amazon.CDK.Lib</c> only.</summary>
    /// <param name="workflow">The workflow, compiled.</param>
    /// <param name="name">What the names of the file and the class are derived from; the workflow's own name if left out.</param>
    /// <param name="targetNamespace">The namespace.</param>
    /// <exception cref="ArgumentException"><paramref name="targetNamespace"/> is none of C#.</exception>
    public static EmittedFile CSharp(CompiledWorkflow workflow, string? name = null, string targetNamespace = DefaultNamespace)
    {
        ArgumentNullException.ThrowIfNull(workflow);
        if (!CSharpNames.IsNamespace(targetNamespace))
            throw new ArgumentException($"'{targetNamespace}' is no namespace: write names of letters, digits and '_', none a keyword, with '.' between them.", nameof(targetNamespace));
        return CSharpSource.Emit(workflow, BaseName.Of(name ?? workflow.Name), targetNamespace);
    }

    /// <summary>One TypeScript file with a construct and its properties; it needs the packages <c>aws-cdk-lib</c> (version 2) and <c>constructs</c> only.</summary>
    /// <param name="workflow">The workflow, compiled.</param>
    /// <param name="name">What the names of the file and the class are derived from; the workflow's own name if left out.</param>
    public static EmittedFile TypeScript(CompiledWorkflow workflow, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(workflow);
        return TypeScriptSource.Emit(workflow, BaseName.Of(name ?? workflow.Name));
    }

    /// <summary>A CloudFormation template with a parameter for each token.</summary>
    /// <param name="workflow">The workflow, compiled.</param>
    /// <param name="name">What the file's name is derived from; the workflow's own name if left out.</param>
    /// <param name="format">JSON or YAML.</param>
    /// <param name="sam">Whether the state machine is one of the Serverless Application Model.</param>
    public static EmittedFile Template(CompiledWorkflow workflow, string? name = null, TemplateFormat format = TemplateFormat.Yaml, bool sam = false)
    {
        ArgumentNullException.ThrowIfNull(workflow);
        return CloudFormationSource.Emit(workflow, BaseName.Of(name ?? workflow.Name), format, sam);
    }
}
