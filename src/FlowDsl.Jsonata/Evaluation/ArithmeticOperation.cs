using FlowDsl.Jsonata.Errors;

namespace FlowDsl.Jsonata.Evaluation;

/// <summary><c>+ - * / %</c> on doubles. What is not finite is an error where it is used, not where it arises.</summary>
internal sealed class ArithmeticOperation(char symbol, Operation left, Operation right) : Operation
{
    private protected override JsonataValue Compute(JsonataValue input, Frame frame, JsonataCall run)
    {
        var a = left.Evaluate(input, frame, run);
        var b = right.Evaluate(input, frame, run);
        if (a.IsNumber && b.IsNumber && double.IsFinite(a.Number) && double.IsFinite(b.Number)) return JsonataValue.From(Result(a.Number, b.Number));
        Check(a, "T2001");
        Check(b, "T2002");
        return default;
    }

    private double Result(double a, double b) => symbol switch
    {
        '+' => a + b,
        '-' => a - b,
        '*' => a * b,
        '/' => a / b,
        _ => a % b,
    };

    private void Check(JsonataValue operand, string code)
    {
        if (operand.IsUndefined) return;
        if (!operand.IsNumber || double.IsNaN(operand.Number)) throw Fault.Of(code, Position, symbol.ToString(), operand);
        if (double.IsInfinity(operand.Number)) throw Fault.Of("D1001", Position, symbol.ToString(), operand);
    }
}
