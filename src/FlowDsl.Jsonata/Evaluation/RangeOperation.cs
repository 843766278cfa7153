using FlowDsl.Jsonata.Errors;
using FlowDsl.Jsonata.Values;

namespace FlowDsl.Jsonata.Evaluation;

/// <summary><c>a..b</c>; nothing where b is less than a.</summary>
internal sealed class RangeOperation(Operation left, Operation right) : Operation
{
    private const double Longest = 1e7;

    private protected override JsonataValue Compute(JsonataValue input, Frame frame, JsonataCall run)
    {
        var first = left.Evaluate(input, frame, run);
        var last = right.Evaluate(input, frame, run);
        Check(first, "T2003");
        Check(last, "T2004");
        if (first.IsUndefined || last.IsUndefined || first.Number > last.Number) return default;
        var size = last.Number - first.Number + 1;
        if (size > Longest) throw Fault.Of("D2014", Position, "..", JsonataValue.From(size));
        return new(new RangeArray(first.Number, (int)size) { IsSequence = true });
    }

    private void Check(JsonataValue bound, string code)
    {
        if (!bound.IsUndefined && !(bound.IsNumber && double.IsInteger(bound.Number))) throw Fault.Of(code, Position, "..", bound);
    }
}
