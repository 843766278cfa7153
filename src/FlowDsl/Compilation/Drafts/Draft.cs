using FlowDsl.Asl.Diagnostics;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Compilation.Drafts;

/// <summary>A state whose transitions are settled and whose expressions have no text yet: variables get their names when all states are known.</summary>
internal abstract record Draft(string Name, SourcePlace Place)
{
    public IReadOnlyList<Assignment> Assign { get; init; } = [];

    /// <summary>Every expression of the state.</summary>
    public abstract IEnumerable<Expr> Expressions { get; }

    protected IEnumerable<Expr> Assigned => Assign.Select(a => a.Value);
}
