using System.Linq.Expressions;
using FlowDsl.Expressions.Emission;

namespace FlowDsl.Expressions.Translators;

/// <summary><c>HasValue</c> and <c>Value</c> of nullable values.</summary>
internal sealed class NullableMembers : IMemberTranslator
{
    public Operand? Translate(MemberExpression member, Operand target, TreeTranslator translator)
    {
        if (Nullable.GetUnderlyingType(member.Expression!.Type) is not { } type) return null;
        return member.Member.Name == nameof(Nullable<int>.HasValue)
            ? new Operand(Lowering.Present(target.Expr), typeof(bool))
            : TreeTranslator.Required(target, member.Expression) with { Type = type };
    }
}
