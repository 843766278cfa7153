using System.Linq.Expressions;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions.Translators;

/// <summary><c>GroupBy</c>: groups in the order in which their keys first appear. A group is an object with a key and items while the expression runs.</summary>
internal static class Grouping
{
    private const string Key = "key";
    private const string Items = "items";

    public static bool IsGroup(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IGrouping<,>);

    /// <summary>An array of groups.</summary>
    public static Operand By(MethodCallExpression call, Operand array, Expression selector, TreeTranslator translator)
    {
        var groups = ValueKinds.Element(call.Type)!.MakeArrayType();
        var (keyOf, key) = translator.Function(selector, array);
        if (key.MayBeNull || key.Kind is not (ValueKind.String or ValueKind.Enum or ValueKind.Whole or ValueKind.Bool or ValueKind.Day))
        {
            const string help = "Group by a text, an enum, a whole number, a bool or a day that is always there";
            return translator.Fail(DiagnosticCodes.NotComparable, call, $"{key.Type.Name} is no key that JSON compares as C# does", help) with { Type = groups };
        }

        var (test, found) = translator.Function(selector, array);
        var local = new Local(Key);
        var members = new SequenceExpr(new CallExpr("filter", array.Expr, new FunctionExpr(test.Parameters, new BinaryExpr("=", found.Expr, new LocalExpr(local)))));
        var group = new ObjectExpr([new ObjectMember(Key, new LocalExpr(local)), new ObjectMember(Items, members)]);
        var keys = new CallExpr("distinct", new SequenceExpr(new CallExpr("map", Elements.Loose(array.Expr), keyOf)));
        return new Operand(new SequenceExpr(new CallExpr("map", keys, new FunctionExpr([local], group))), groups);
    }

    /// <summary>A group, as the array of its items.</summary>
    public static Expr ItemsOf(Expr group) => new MemberExpr(group, Items);

    /// <summary>The key of a group, or null when the operand is none.</summary>
    public static Operand? KeyOf(MemberExpression member, Operand target) =>
        IsGroup(member.Expression!.Type) && member.Member.Name == "Key" && target.Expr is MemberExpr { Name: Items } group
            ? new Operand(new MemberExpr(group.Target, Key), member.Type)
            : null;
}
