using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions.Translators;

/// <summary>A part of a lambda that was translated. A struct: each part makes one or two, and none outlives the lambda.</summary>
/// <param name="Expr">Its value.</param>
/// <param name="Type">Its C# type.</param>
/// <param name="Nullness">What may stand in its place.</param>
/// <param name="Items">What may stand in the place of an element, if it is an array of references. Elements are never absent.</param>
internal readonly record struct Operand(Expr Expr, Type Type, Nullness Nullness = Nullness.Never, Nullness Items = Nullness.Never)
{
    public bool MayBeNull => Nullness != Nullness.Never;

    public bool MayBeAbsent => Nullness == Nullness.Absent;

    /// <summary>Whether an element may be null.</summary>
    public bool ItemsMayBeNull => Items != Nullness.Never || (ValueKinds.Element(Type) is { } element && ValueKinds.IsNullable(element));

    public bool IsNull => Expr is ConstantExpr { IsNull: true };

    public ValueKind Kind => ValueKinds.Of(Type);
}
