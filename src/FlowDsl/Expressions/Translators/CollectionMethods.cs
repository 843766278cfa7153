using System.Linq.Expressions;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Expressions.Emission;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions.Translators;

/// <summary>LINQ over arrays and lists, and their own methods of the same names.</summary>
internal sealed class CollectionMethods : IMethodTranslator
{
    public Operand? Translate(MethodCallExpression call, TreeTranslator translator)
    {
        if (Sorting.Translate(call, translator) is { } sorted) return sorted;
        var isLinq = call.Method.DeclaringType == typeof(Enumerable);
        var source = isLinq ? call.Arguments.FirstOrDefault() : call.Object;
        if (source is null || ValueKinds.Of(source.Type) != ValueKind.Array && !(isLinq && ValueKinds.IsPairs(source.Type))) return null;
        var arguments = isLinq ? call.Arguments.Skip(1).ToArray() : [.. call.Arguments];
        var array = translator.Translate(source);
        // null.Count() throws, where $count(null) is 1.
        array = TreeTranslator.Target(array, source);
        if (array.Expr is FaultExpr) return array with { Type = call.Type };
        if (array.Kind != ValueKind.Array) return NoArray(call, array, translator);
        var query = new ArrayQuery(call, source, array, translator);
        return (call.Method.Name, arguments) switch
        {
            ("get_Item" or "ElementAt", [var place]) => Elements.At(array, place, call, translator),
            ("ElementAtOrDefault", [var place]) => query.OrDefault(Elements.OrAbsent(array, translator.Argument(place).Expr)),
            ("Count" or "LongCount", []) => Elements.Count(array) with { Type = call.Type },
            ("Count" or "LongCount", [var test]) => Elements.Count(query.Where(test)) with { Type = call.Type },
            ("Any", []) => IsNotEmpty(array),
            ("Any", [var test]) => IsNotEmpty(query.Where(test)),
            ("All", [var test]) => new Operand(new BinaryExpr("=", new CallExpr("count", Elements.Loose(query.Where(test, negated: true).Expr)), ConstantExpr.Of(0)), typeof(bool)),
            ("Where", [var test]) => query.Where(test),
            ("Select", [var selector]) => query.Select(selector),
            ("First" or "Last" or "Single" or "FirstOrDefault" or "LastOrDefault" or "SingleOrDefault", []) => query.One(array),
            ("First" or "Last" or "Single" or "FirstOrDefault" or "LastOrDefault" or "SingleOrDefault", [LambdaExpression test]) => query.One(query.Where(test)),
            ("Contains", [var item]) => query.Contains(item),
            ("Distinct", []) => query.Distinct(),
            ("Sum" or "Min" or "Max" or "Average", []) => Aggregates.Translate(call, array, translator),
            ("Sum" or "Min" or "Max" or "Average", [LambdaExpression selector]) => Aggregates.Translate(call, query.Select(selector), translator),
            ("Take", [var count]) when count.Type == typeof(int) => query.Places("<", count),
            ("Skip", [var count]) => query.Places(">=", count),
            ("GroupBy", [LambdaExpression selector]) => Grouping.By(call, array, selector, translator),
            ("Reverse", []) => array with { Expr = new CallExpr("reverse", array.Expr) },
            ("Concat", [var other]) => Concat(array, translator.Argument(other)),
            ("ToArray" or "ToList" or "AsEnumerable", []) => array with { Type = call.Type },
            _ => null,
        };
    }

    /// <summary>Refuses what is an object in the document, and to C# a row of pairs.</summary>
    public static Operand NoArray(MethodCallExpression call, Operand source, TreeTranslator translator)
    {
        const string help = "Use its indexer, ContainsKey, Keys or Count, or declare the member as an array";
        return translator.Fail(DiagnosticCodes.NotTranslated, call, $"{ValueKinds.Plain(source.Type).Name.Split('`')[0]} is no array in the document", help) with { Type = call.Type };
    }

    private static Operand Concat(Operand array, Operand other) =>
        array with { Expr = new CallExpr("append", array.Expr, other.Expr), Items = array.ItemsMayBeNull || other.ItemsMayBeNull ? Nullness.Null : Nullness.Never };

    private static Operand IsNotEmpty(Operand array) => new(new BinaryExpr(">", new CallExpr("count", Elements.Loose(array.Expr)), ConstantExpr.Of(0)), typeof(bool));
}
