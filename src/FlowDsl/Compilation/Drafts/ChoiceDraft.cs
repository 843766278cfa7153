using FlowDsl.Asl.Diagnostics;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Compilation.Drafts;

/// <summary>A Choice state; its own <see cref="Draft.Assign"/> applies when no rule matches.</summary>
internal sealed record ChoiceDraft(string Name, SourcePlace Place, IReadOnlyList<ChoiceDraft.Rule> Rules, string Default) : Draft(Name, Place)
{
    public override IEnumerable<Expr> Expressions =>
        Assigned.Concat(Rules.Select(r => r.Condition)).Concat(Rules.SelectMany(r => r.Assign).Select(a => a.Value));

    internal sealed record Rule(Expr Condition, IReadOnlyList<Assignment> Assign, string Next);
}
