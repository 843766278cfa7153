using FlowDsl.Authoring.Building;
using FlowDsl.Compilation.Lowering;
using FlowDsl.Expressions;

namespace FlowDsl.Compilation;

/// <summary>Which variables anything reads: results that nobody reads are not kept, so that the definition and its history stay small.</summary>
/// <param name="body">The workflow's steps; they end.</param>
internal sealed class Reads(BlockBody body)
{
    // Made when it is first asked for: a workflow without tasks and branches that give values never does.
    private HashSet<WorkflowVariable>? _all;

    public bool Contain(WorkflowVariable variable) => (_all ??= All()).Contains(variable);

    private HashSet<WorkflowVariable> All()
    {
        // Lowered as if everything were read: the states then hold every expression of the workflow.
        var all = Lowerer.Lower(body, null);
        var read = new HashSet<WorkflowVariable>();
        foreach (var draft in all)
            foreach (var expr in draft.Expressions) ExprReads.AddTo(read, expr);
        return read;
    }
}
