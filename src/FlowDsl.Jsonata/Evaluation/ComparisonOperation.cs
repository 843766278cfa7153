using FlowDsl.Jsonata.Errors;

namespace FlowDsl.Jsonata.Evaluation;

/// <summary><c>&lt; &lt;= &gt; &gt;=</c> on two numbers or two strings; nothing where an operand is nothing.</summary>
internal sealed class ComparisonOperation(string symbol, Operation left, Operation right) : Operation
{
    private readonly bool _less = symbol[0] == '<';
    private readonly bool _orEqual = symbol.Length > 1;

    private protected override JsonataValue Compute(JsonataValue input, Frame frame, JsonataCall run)
    {
        var a = left.Evaluate(input, frame, run);
        var b = right.Evaluate(input, frame, run);
        if (a.IsNumber && b.IsNumber) return JsonataValue.From(Compare(a.Number, b.Number));
        if (a.Tag is string s && b.Tag is string t) return JsonataValue.From(Compare(string.CompareOrdinal(s, t), 0));
        if (!IsComparable(a) || !IsComparable(b)) throw Fault.Of("T2010", Position, symbol, a.IsNumber || a.Tag is string ? b : a);
        if (a.IsUndefined || b.IsUndefined) return default;
        throw Fault.Of("T2009", Position, symbol, a, b);
    }

    private static bool IsComparable(JsonataValue value) => value.IsUndefined || value.IsNumber || value.Tag is string;

    private bool Compare(double a, double b) => _less ? (_orEqual ? a <= b : a < b) : _orEqual ? a >= b : a > b;
}
