using FlowDsl.Asl.Diagnostics;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Compilation.Drafts;

internal sealed record FailDraft(string Name, SourcePlace Place, Expr Error, Expr? Cause) : Draft(Name, Place)
{
    public override IEnumerable<Expr> Expressions => Cause is null ? [Error] : [Error, Cause];
}
