using System.Linq.Expressions;
using FlowDsl.Expressions.Emission;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions.Translators;

/// <summary><c>GetValueOrDefault</c> of nullable values.</summary>
internal sealed class NullableMethods : IMethodTranslator
{
    public Operand? Translate(MethodCallExpression call, TreeTranslator translator)
    {
        if (call.Object is not { } target || Nullable.GetUnderlyingType(target.Type) is not { } type || call.Method.Name != nameof(Nullable<int>.GetValueOrDefault)) return null;
        var operand = translator.Translate(target);
        var other = call.Arguments is [var given] ? translator.Translate(given) : Constants.Of(Activator.CreateInstance(type), type, call, translator);
        return operand.MayBeNull
            ? new Operand(Lowering.Once(operand.Expr, value => new ConditionalExpr(Lowering.Present(value), value, other.Expr)), type)
            : operand with { Type = type };
    }
}
