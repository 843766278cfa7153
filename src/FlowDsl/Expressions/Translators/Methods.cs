using System.Linq.Expressions;
using FlowDsl.Asl.Diagnostics;

namespace FlowDsl.Expressions.Translators;

/// <summary>Calls: each area of the base library is asked in turn.</summary>
internal static class Methods
{
    private static readonly IMethodTranslator[] Translators =
        [
        new WorkflowMethods(), new NullableMethods(), new EqualityMethods(), new FormattingMethods(), new StringMethods(),
        new RegexMethods(), new MathMethods(), new ParsingMethods(), new DateMethods(), new DictionaryMethods(), new CollectionMethods(),
    ];

    private const string OwnMethodHelp = "Make it a static readonly WorkflowFunction<A, B> and write Call, or compute it before the lambda";

    public static Operand Translate(MethodCallExpression call, TreeTranslator translator)
    {
        foreach (var own in Translators)
            if (own.Translate(call, translator) is { } operand) return operand;
        var type = call.Method.DeclaringType!;
        return type.Assembly == typeof(object).Assembly || type.Assembly == typeof(Enumerable).Assembly
            ? translator.Fail(DiagnosticCodes.NotTranslated, call, $"{type.Name}.{call.Method.Name} has no counterpart in JSONata")
            : translator.Fail(DiagnosticCodes.NotTranslated, call, $"the body of {call.Method.Name} cannot be read", OwnMethodHelp);
    }
}
