using FlowDsl.Asl.Diagnostics;
using FlowDsl.Authoring.Building;

namespace FlowDsl.Compilation;

/// <summary>What the author's code left behind.</summary>
internal sealed record BuiltWorkflow(
    string Name, string? Comment, TimeSpan? Timeout, BlockBody Body, WorkflowVariable Input, bool HasOutcome, SourcePlace? LastPlace);
