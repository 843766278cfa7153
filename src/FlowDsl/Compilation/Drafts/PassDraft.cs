using FlowDsl.Asl.Diagnostics;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Compilation.Drafts;

internal sealed record PassDraft(string Name, SourcePlace Place, string Next) : Draft(Name, Place)
{
    public override IEnumerable<Expr> Expressions => Assigned;
}
