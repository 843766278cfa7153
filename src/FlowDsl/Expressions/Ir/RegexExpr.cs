namespace FlowDsl.Expressions.Ir;

/// <summary>A regular expression, in the dialect of JavaScript.</summary>
/// <param name="Pattern">The pattern, without slashes around it.</param>
/// <param name="Flags"><c>i</c>, <c>m</c>, both or none.</param>
internal sealed record RegexExpr(string Pattern, string Flags) : Expr;
