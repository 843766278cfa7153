using FlowDsl.Asl.Diagnostics;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Compilation.Drafts;

internal sealed record SucceedDraft(string Name, SourcePlace Place, Expr Output) : Draft(Name, Place)
{
    public override IEnumerable<Expr> Expressions => [Output];
}
