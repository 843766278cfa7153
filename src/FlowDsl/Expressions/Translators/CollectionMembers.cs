using System.Linq.Expressions;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions.Translators;

/// <summary><c>Count</c> and <c>Length</c> of collections; <c>Keys</c> and <c>Count</c> of dictionaries.</summary>
internal sealed class CollectionMembers : IMemberTranslator
{
    public Operand? Translate(MemberExpression member, Operand target, TreeTranslator translator) => (target.Kind, member.Member.Name) switch
    {
        (ValueKind.Array, "Count" or "Length") => Elements.Count(TreeTranslator.Target(target, member.Expression!)),
        (ValueKind.Dictionary, "Count") => new Operand(new CallExpr("count", Keys(target, member, translator)), typeof(int)),
        (ValueKind.Dictionary, "Keys") => new Operand(new SequenceExpr(Keys(target, member, translator)), typeof(string[])),
        (ValueKind.Dictionary or ValueKind.Array, _) => translator.Fail(DiagnosticCodes.NotTranslated, member, $"{member.Member.Name} has no counterpart in JSONata"),
        _ => null,
    };

    private static CallExpr Keys(Operand target, MemberExpression member, TreeTranslator translator) => new("keys", TreeTranslator.Target(target, member.Expression!).Expr);
}
