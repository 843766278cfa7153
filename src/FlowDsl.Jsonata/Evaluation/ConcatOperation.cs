using FlowDsl.Jsonata.Values;

namespace FlowDsl.Jsonata.Evaluation;

/// <summary><c>&amp;</c>: operands as text, nothing as no text.</summary>
internal sealed class ConcatOperation(Operation left, Operation right) : Operation
{
    private protected override JsonataValue Compute(JsonataValue input, Frame frame, JsonataCall run)
    {
        var a = Text(left.Evaluate(input, frame, run), run);
        var b = Text(right.Evaluate(input, frame, run), run);
        run.ChargeText((long)a.Length + b.Length, Position, "&");
        return JsonataValue.From(string.Concat(a, b));
    }

    private string Text(JsonataValue value, JsonataCall run)
    {
        if (value.AsArray() is not null || value.AsObject() is not null) run.ChargeText(HeapValue.ExtentOf(value), Position, "&");
        return ValueText.OrEmpty(value);
    }
}
