using FlowDsl.Jsonata.Errors;

namespace FlowDsl.Jsonata.Evaluation;

/// <summary><c>+ - * / %</c> on doubles. What is not finite is an error where it is used, not where it arises.</summary>
internal sealed class ArithmeticOperation(char symbol, Operation left, Operation right) : Operation
{
    private protected override JsonataValue Compute(JsonataValue input, Frame frame, JsonataCall run)
    {
        var a = left.Evaluate(input, frame, run);
        var b = right.Evaluate(input, frame, run);
        Check(a, "T2001");
        Check(b, "T2002");
        if (a.IsUndefined || b.IsUndefined) return default;
        return JsonataValue.From(symbol switch
        {
            '+' => a.Number + b.Number,
            '-' => a.Number - b.Number,
            '*' => a.Number * b.Number,
            '/' => a.Number / b.Number,
            _ => a.Number % b.Number,
        });
    }

    private void Check(JsonataValue operand, string code)
    {
        if (operand.IsUndefined) return;
        if (!operand.IsNumber || double.IsNaN(operand.Number)) throw Fault.Of(code, Position, symbol.ToString(), operand);
        if (double.IsInfinity(operand.Number)) throw Fault.Of("D1001", Position, symbol.ToString(), operand);
    }
}
