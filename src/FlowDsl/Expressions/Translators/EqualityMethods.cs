using System.Linq.Expressions;
using FlowDsl.Asl.Diagnostics;

namespace FlowDsl.Expressions.Translators;

/// <summary><c>Equals</c>, which compares as <c>==</c> does.</summary>
internal sealed class EqualityMethods : IMethodTranslator
{
    public Operand? Translate(MethodCallExpression call, TreeTranslator translator)
    {
        if (call.Method.Name != nameof(Equals)) return null;
        var (left, right) = call.Object is { } target ? (target, call.Arguments[0]) : (call.Arguments[0], call.Arguments[1]);
        var comparison = call.Arguments.FirstOrDefault(argument => argument.Type == typeof(StringComparison));
        if (comparison is not null && (!translator.TryConstant(comparison, out var value) || value is not StringComparison.Ordinal))
            return translator.Fail(DiagnosticCodes.NotComparable, call, "texts are compared ordinally in a workflow", StringMethods.OrdinalHelp);
        var first = translator.Translate(left);
        if (call.Object is not null && !ValueKinds.IsNullable(left.Type)) first = TreeTranslator.Required(first, left);
        return Comparison.Equality(first, translator.Translate(right), negated: false, call, translator);
    }
}
