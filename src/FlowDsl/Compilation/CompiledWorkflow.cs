using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Json;
using FlowDsl.Asl.Model;
using FlowDsl.Asl.Permissions;

namespace FlowDsl;

/// <summary>A workflow as Amazon States Language, and what C# knows beside it. Every other form (diagram, role, local run) is a translation of <see cref="Definition"/>.</summary>
public sealed record CompiledWorkflow
{
    /// <summary>The name of the workflow's class.</summary>
    public required string Name { get; init; }

    /// <summary>The state machine.</summary>
    public required StateMachine Definition { get; init; }

    /// <summary>The state machine's text: the same source gives the same bytes.</summary>
    public required string Asl { get; init; }

    /// <summary>From which line of C# each state comes.</summary>
    public required SourceMap SourceMap { get; init; }

    /// <summary>What the state machine's role has to be allowed.</summary>
    public required IReadOnlyList<PolicyStatement> Permissions { get; init; }

    /// <summary>What the definition alone does not tell, for instance the permissions of an SDK call that the table does not know.</summary>
    public required IReadOnlyList<Diagnostic> Warnings { get; init; }

    /// <summary>The tokens that a deployment, or a local run, has to bind; sorted.</summary>
    public required IReadOnlyList<string> Tokens { get; init; }
}
