using System.Linq.Expressions;
using System.Text.Json;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions.Translators;

/// <summary>Objects, arrays, lists and dictionaries that the lambda makes.</summary>
internal static class Construction
{
    public static Operand Translate(Expression expression, Type declared, TreeTranslator translator) => expression switch
    {
        NewArrayExpression { NodeType: ExpressionType.NewArrayInit } array => Array(array.Expressions, array.Type, translator),
        ListInitExpression list => List(list, translator),
        MemberInitExpression made => Object(made.NewExpression, made.Bindings, declared, translator),
        NewExpression made => Object(made, [], declared, translator),
        _ => translator.Fail(DiagnosticCodes.NotConstructed, expression, "an array of a length has no counterpart in JSONata", "Write new[] { … }"),
    };

    private static Operand Object(NewExpression made, IReadOnlyList<MemberBinding> bindings, Type declared, TreeTranslator translator)
    {
        var type = made.Type;
        if (translator.Names.Members(type) is not { } known || type.IsValueType || ValueKinds.Of(type) != ValueKind.Object)
            return translator.Fail(DiagnosticCodes.NotConstructed, made, $"{type.Name} is not written as an object of members");
        if (Given.Read(made, bindings, known, translator) is not { } given) return new Operand(FaultExpr.Instance, type);
        var defaults = Defaults(made, given, translator);
        var members = new List<ObjectMember>(known.All.Count);
        if (translator.Names.Discriminator(declared, type) is var (name, kind)) members.Add(new ObjectMember(name, new ConstantExpr(JsonSerializer.SerializeToElement(kind))));
        for (var i = 0; i < known.All.Count; i++)
        {
            var member = known.All[i];
            if (given.Written[i] is { } written)
                members.Add(new ObjectMember(member.Name, TreeTranslator.Finished(translator.TranslateAs(written, member.Type))));
            else if (defaults is { } other && other.TryGetProperty(member.Name, out var value) && !IsLeftOut(value, type))
                members.Add(new ObjectMember(member.Name, new ConstantExpr(value)));
        }

        foreach (var left in given.Unknown)
            translator.Fail(DiagnosticCodes.NotInJson, made, $"{type.Name}.{left} is not written by the serializer", "Leave it out, or have the serializer write it");
        return new Operand(new ObjectExpr(members), type);
    }

    // Members that are not written have the values that their initialisers give them.
    private static JsonElement? Defaults(NewExpression made, Given given, TreeTranslator translator)
    {
        if (made.Arguments.Count > 0 || !given.Written.Contains(null)) return null;
        return Constants.Translate(made, translator).Expr is ConstantExpr constant ? constant.Value : null;
    }

    // A service of AWS refuses null where it takes no value.
    private static bool IsLeftOut(JsonElement value, Type type) => value.ValueKind == JsonValueKind.Null && type.IsDefined(typeof(AwsShapeAttribute), inherit: false);

    private static Operand Array(IReadOnlyList<Expression> items, Type type, TreeTranslator translator)
    {
        var element = ValueKinds.Element(type)!;
        var operands = items.Select(item => translator.TranslateAs(item, element)).ToArray();
        var hasNulls = operands.Any(item => item.MayBeNull);
        return new Operand(new ArrayExpr([.. operands.Select(Item)]), type, Items: hasNulls ? Nullness.Null : Nullness.Never);
    }

    private static Operand List(ListInitExpression list, TreeTranslator translator)
    {
        if (list.NewExpression.Arguments.Count > 0)
            return translator.Fail(DiagnosticCodes.NotConstructed, list, "what the constructor is given cannot be read", "Start from an empty one");
        if (ValueKinds.Of(list.Type) == ValueKind.Array) return Array([.. list.Initializers.Select(added => added.Arguments[0])], list.Type, translator);
        if (ValueKinds.DictionaryValue(list.Type) is not { } type)
            return translator.Fail(DiagnosticCodes.NotConstructed, list, $"{list.Type.Name} is no dictionary with string keys");
        var members = new List<ObjectMember>();
        foreach (var added in list.Initializers)
        {
            if (!translator.TryConstant(added.Arguments[0], out var key)) return new Operand(FaultExpr.Instance, list.Type);
            members.Add(new ObjectMember((string)key!, TreeTranslator.Finished(translator.TranslateAs(added.Arguments[1], type))));
        }

        return new Operand(new ObjectExpr(members), list.Type);
    }

    private static Expr Item(Operand item) => Elements.Item(item with { Expr = TreeTranslator.Finished(item) });
}
