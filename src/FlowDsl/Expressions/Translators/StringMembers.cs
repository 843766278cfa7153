using System.Linq.Expressions;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions.Translators;

/// <summary>The length of a text, which JSONata counts in code points and C# in UTF-16 units.</summary>
internal sealed class StringMembers : IMemberTranslator
{
    public Operand? Translate(MemberExpression member, Operand target, TreeTranslator translator) =>
        member.Member.DeclaringType == typeof(string) && member.Member.Name == nameof(string.Length)
        ? new Operand(new CallExpr("length", translator.Argument(member.Expression!).Expr), typeof(int))
        : null;
}
