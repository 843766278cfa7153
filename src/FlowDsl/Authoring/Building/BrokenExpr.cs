using FlowDsl.Expressions.Ir;

namespace FlowDsl.Authoring.Building;

/// <summary>Stands where an expression could not be translated, so that building goes on and finds the other problems too. A workflow that holds one is never compiled.</summary>
internal sealed record BrokenExpr : Expr;
