using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions.Translators;

/// <summary>What a test has shown: the values that are there when it holds, or when it fails.</summary>
internal static class Facts
{
    public static IEnumerable<Expr> WhenTrue(Expr test) => test switch
    {
        BinaryExpr { Operator: "!=", Right: ConstantExpr { IsNull: true } } present => [present.Left],
        BinaryExpr { Operator: "and" } both => WhenTrue(both.Left).Concat(WhenTrue(both.Right)),
        CallExpr { Function: "not", Arguments: [var inner] } => WhenFalse(inner),
        _ => [],
    };

    public static IEnumerable<Expr> WhenFalse(Expr test) => test switch
    {
        BinaryExpr { Operator: "or" } either => WhenFalse(either.Left).Concat(WhenFalse(either.Right)),
        CallExpr { Function: "not", Arguments: [var inner] } => WhenTrue(inner),
        _ => [],
    };
}
