namespace FlowDsl.Expressions.Ir;

/// <summary>A value of the workflow between C# and its text: what a C# expression tree is translated to, and what the emitters read.</summary>
internal abstract record Expr;
