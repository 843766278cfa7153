using FlowDsl.Jsonata.Functions;

namespace FlowDsl.Jsonata.Evaluation;

/// <summary>A call that is made when the function that ends with it has been left, so that recursion in tail position needs no stack.</summary>
internal readonly record struct TailCall(Callable Function, JsonataValue[] Arguments, int Position, string? Name);
