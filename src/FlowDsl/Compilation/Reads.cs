using FlowDsl.Authoring.Building;
using FlowDsl.Compilation.Lowering;
using FlowDsl.Expressions;

namespace FlowDsl.Compilation;

/// <summary>Which variables anything reads: results that nobody reads are not kept, so that the definition and its history stay small.</summary>
internal static class Reads
{
    public static HashSet<WorkflowVariable> Of(BlockBody body)
    {
        // Lowered as if everything were read: the states then hold every expression of the workflow.
        var all = Lowerer.Lower(body, null);
        var read = new HashSet<WorkflowVariable>();
        foreach (var draft in all)
            foreach (var expr in draft.Expressions) ExprReads.AddTo(read, expr);
        return read;
    }
}
