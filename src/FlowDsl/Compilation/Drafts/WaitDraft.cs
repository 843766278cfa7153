using FlowDsl.Asl.Diagnostics;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Compilation.Drafts;

internal sealed record WaitDraft(string Name, SourcePlace Place, string Next) : Draft(Name, Place)
{
    public Expr? Seconds { get; init; }

    public Expr? Until { get; init; }

    public override IEnumerable<Expr> Expressions => Assigned.Concat(new[] { Seconds, Until }.OfType<Expr>());
}
