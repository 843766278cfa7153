using System.Linq.Expressions;

namespace FlowDsl.Expressions.Translators;

/// <summary>Knows the members of one area of the base library.</summary>
internal interface IMemberTranslator
{
    /// <summary>The value, or null when the member is not of this area.</summary>
    Operand? Translate(MemberExpression member, Operand target, TreeTranslator translator);
}
