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
        if (translator.Names.Members(type) is not { } properties || type.IsValueType || ValueKinds.Of(type) != ValueKind.Object)
            return translator.Fail(DiagnosticCodes.NotConstructed, made, $"{type.Name} is not written as an object of members");
        if (Given(made, bindings, translator) is not { } given) return new Operand(FaultExpr.Instance, type);
        var defaults = Defaults(made, type, given, translator);
        var members = new List<ObjectMember>(properties.Count + 1);
        if (translator.Names.Discriminator(declared, type) is var (name, kind)) members.Add(new ObjectMember(name, new ConstantExpr(JsonSerializer.SerializeToElement(kind))));
        foreach (var property in properties)
        {
            if (property.Member is { } member && given.Remove(member, out var written))
                members.Add(new ObjectMember(property.Name, TreeTranslator.Finished(translator.TranslateAs(written, property.Type))));
            else if (defaults is { } other && other.TryGetProperty(property.Name, out var value) && !IsLeftOut(value, type))
                members.Add(new ObjectMember(property.Name, new ConstantExpr(value)));
        }

        if (given.Count > 0) ReportLeft(made, given.Keys, translator);
        return new Operand(new ObjectExpr(members), type);
    }

    /// <summary>What is written for each member, or null after a diagnostic.</summary>
    private static Dictionary<string, Expression>? Given(NewExpression made, IReadOnlyList<MemberBinding> bindings, TreeTranslator translator)
    {
        var given = new Dictionary<string, Expression>(made.Arguments.Count + bindings.Count, StringComparer.Ordinal);
        for (var i = 0; i < made.Arguments.Count; i++)
        {
            // An anonymous type names its members; a positional record has a member for each parameter.
            var name = made.Members?[i].Name ?? Constructors.MemberOf(made.Constructor!, i);
            if (name is null)
            {
                var parameter = made.Constructor!.GetParameters()[i].Name;
                translator.Fail(DiagnosticCodes.NotConstructed, made, $"what the constructor of {made.Type.Name} does with '{parameter}' cannot be read");
                return null;
            }

            given[name] = made.Arguments[i];
        }

        foreach (var binding in bindings)
        {
            if (binding is not MemberAssignment assignment)
            {
                translator.Fail(DiagnosticCodes.NotConstructed, made, $"{binding.Member.Name} is filled, not assigned", $"Write {binding.Member.Name} = new … {{ … }}");
                return null;
            }

            given[binding.Member.Name] = assignment.Expression;
        }

        return given;
    }

    // Members that are not written have the values that their initialisers give them.
    private static JsonElement? Defaults(NewExpression made, Type type, Dictionary<string, Expression> given, TreeTranslator translator)
    {
        if (made.Arguments.Count > 0) return null;
        if (translator.Names.Members(type)!.All(property => property.Member is { } member && given.ContainsKey(member))) return null;
        return Constants.Translate(made, translator).Expr is ConstantExpr constant ? constant.Value : null;
    }

    private static void ReportLeft(NewExpression made, IEnumerable<string> members, TreeTranslator translator)
    {
        foreach (var left in members.Order(StringComparer.Ordinal))
            translator.Fail(DiagnosticCodes.NotInJson, made, $"{made.Type.Name}.{left} is not written by the serializer", "Leave it out, or have the serializer write it");
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
