using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions.Translators;

/// <summary>A part of a lambda that was translated.</summary>
/// <param name="Expr">Its value.</param>
/// <param name="Type">Its C# type.</param>
/// <param name="Nullness">What may stand in its place.</param>
internal sealed record Operand(Expr Expr, Type Type, Nullness Nullness = Nullness.Never)
{
    public bool MayBeNull => Nullness != Nullness.Never;

    public bool MayBeAbsent => Nullness == Nullness.Absent;

    public bool IsNull => Expr is ConstantExpr { IsNull: true };

    public ValueKind Kind => ValueKinds.Of(Type);
}
