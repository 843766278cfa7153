using System.Linq.Expressions;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions.Translators;

/// <summary>Reads of members: handles, the context object, what the base library's types have, and the members of the document's objects.</summary>
internal static class Members
{
    private static readonly IMemberTranslator[] Translators = [new NullableMembers(), new StringMembers(), new CollectionMembers(), new DateMembers()];

    public static Operand Translate(MemberExpression member, TreeTranslator translator)
    {
        if (WorkflowParts.ContextPath(member) is { } path) return new Operand(new StatesExpr("context", path.Split('.')), member.Type);
        if (WorkflowParts.IsHandleValue(member)) return Handle(member, translator);
        // A member that has to do with the workflow and is no handle's has it from its target.
        var target = translator.Dependent(member.Expression!);
        if (target.Expr is FaultExpr) return target with { Type = member.Type };
        if (Grouping.KeyOf(member, target) is { } key) return key;
        if (IsPlainObject(target.Type) && target.Type == member.Expression!.Type) return Json(member, target, translator);
        foreach (var own in Translators)
            if (own.Translate(member, target, translator) is { } operand) return operand;
        return Json(member, target, translator);
    }

    // Most reads are of the author's records, of which none of the translators knows a member.
    private static bool IsPlainObject(Type type) => !type.IsValueType && ValueKinds.Of(type) == ValueKind.Object;

    private static Operand Handle(MemberExpression member, TreeTranslator translator)
    {
        var written = member.Expression!;
        if (translator.DependsOnTheWorkflow(written)) return translator.Fail(DiagnosticCodes.NotConstant, written, "which step is meant has to be known when the workflow is built");
        if (!Constants.TryEvaluate(written, translator, out var handle)) return new Operand(FaultExpr.Instance, member.Type);
        if (handle is not Var variable) return translator.Fail(DiagnosticCodes.NotComputed, written, "the handle is null here", "Use the handle after the step that gives it");
        var mayBeNull = !member.Type.IsValueType || ValueKinds.IsNullable(member.Type);
        var nullness = !mayBeNull ? Nullness.Never : variable.Reference is VariableExpr ? Nullness.Null : Nullness.Absent;
        return translator.Known(new Operand(variable.Reference, member.Type, nullness));
    }

    private static Operand Json(MemberExpression member, Operand target, TreeTranslator translator)
    {
        if (translator.Names.Of(member.Member, target.Type) is not { } name)
            return translator.Fail(DiagnosticCodes.NotInJson, member, $"{target.Type.Name}.{member.Member.Name} is not written by the serializer");
        target = TreeTranslator.Target(target, member.Expression!);
        var traits = MemberTraits.Of(member.Member);
        var made = (target.Expr as ObjectExpr)?.ValueOf(name);
        var operand = new Operand(made ?? new MemberExpr(target.Expr, name), member.Type, traits.Nullness, traits.NullnessOfItems);
        return made is null ? translator.Known(operand) : operand;
    }
}
