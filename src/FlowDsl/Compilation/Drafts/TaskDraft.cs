using FlowDsl.Asl.Diagnostics;
using FlowDsl.Authoring.Nodes;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Compilation.Drafts;

internal sealed record TaskDraft(TaskNode Node, string Next) : Draft(Node.Name, Node.Place)
{
    public required IReadOnlyList<CatcherDraft> Catch { get; init; }

    public override IEnumerable<Expr> Expressions =>
        Assigned.Concat(Node.Arguments is null ? [] : [Node.Arguments]).Concat(Catch.SelectMany(c => c.Assign).Select(a => a.Value));
}
