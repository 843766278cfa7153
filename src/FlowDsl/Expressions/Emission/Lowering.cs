using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions.Emission;

/// <summary>What JSONata has no operator for, in terms of what it has.</summary>
internal static class Lowering
{
    /// <summary>The expression itself, where JSONata can say it.</summary>
    public static Expr Lowered(Expr expr) => expr switch
    {
        OrNullExpr orNull => OrNull(orNull),
        RequiredExpr required => Required(required),
        _ => expr,
    };

    /// <summary>True when there is a value that is not null: an absent one is neither equal nor unequal to null, so that <c>!=</c> asks for both.</summary>
    public static Expr Present(Expr value) => new BinaryExpr("!=", value, ConstantExpr.Null);

    /// <summary>True when a value is null or absent.</summary>
    public static Expr Missing(Expr value) => new CallExpr("not", Present(value));

    /// <summary>A body that reads a value more than once: directly when that is a plain read, by a name otherwise.</summary>
    public static Expr Once(Expr value, Func<Expr, Expr> body)
    {
        if (IsPlain(value)) return body(value);
        var local = new Local(Wish(value));
        return new BlockExpr(local, value, body(new LocalExpr(local)));
    }

    /// <summary>Whether writing the value twice costs nothing to compute and little to read.</summary>
    public static bool IsPlain(Expr value) => value switch
    {
        VariableExpr or StatesExpr or LocalExpr or FaultExpr => true,
        ConstantExpr constant => constant.Value.ValueKind is not (System.Text.Json.JsonValueKind.Array or System.Text.Json.JsonValueKind.Object),
        MemberExpr member => IsPlain(member.Target),
        _ => false,
    };

    private static string Wish(Expr value) => value switch
    {
        MemberExpr member => char.ToLowerInvariant(member.Name[0]) + member.Name[1..],
        OrNullExpr orNull => Wish(orNull.Operand),
        RequiredExpr required => Wish(required.Operand),
        SequenceExpr sequence => Wish(sequence.Operand),
        CallExpr { Function: "filter" or "map" } => "found",
        CallExpr { Function: "fromMillis" or "toMillis" } => "time",
        IndexExpr => "element",
        VariableExpr variable => variable.Variable.Wish,
        _ => "value",
    };

    private static Expr OrNull(OrNullExpr expr) =>
        Once(expr.Operand, value => new ConditionalExpr(Present(value), value, ConstantExpr.Null));

    private static Expr Required(RequiredExpr expr) =>
        Once(expr.Operand, value => new ConditionalExpr(Present(value), value, new CallExpr("error", ConstantExpr.Of(expr.Message))));
}
