using System.Linq.Expressions;

namespace FlowDsl.Expressions.Translators;

/// <summary>Knows the methods of one area of the base library.</summary>
internal interface IMethodTranslator
{
    /// <summary>The value, or null when the method is not of this area.</summary>
    Operand? Translate(MethodCallExpression call, TreeTranslator translator);
}
