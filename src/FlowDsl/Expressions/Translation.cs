using FlowDsl.Asl.Diagnostics;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions;

/// <summary>What became of a lambda.</summary>
/// <param name="Value">The value, or null when there were problems.</param>
/// <param name="Diagnostics">All problems of the lambda.</param>
internal readonly record struct Translation(Expr? Value, IReadOnlyList<Diagnostic> Diagnostics);
