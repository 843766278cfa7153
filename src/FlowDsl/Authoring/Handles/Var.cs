using FlowDsl.Expressions.Ir;

namespace FlowDsl;

/// <summary>A value that exists when the workflow runs: the input, the result of a step, an error that was caught. Inside a lambda that is handed to the builder, <see cref="Var{T}.Value"/> stands for it.</summary>
public abstract class Var
{
    private protected Var() { }

    /// <summary>What a read of this value is, before it has a text.</summary>
    internal abstract Expr Reference { get; }
}
