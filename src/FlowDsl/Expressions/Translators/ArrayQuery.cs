using System.Linq.Expressions;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Expressions.Emission;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions.Translators;

/// <summary>One call of LINQ on one array.</summary>
internal sealed class ArrayQuery(MethodCallExpression call, Expression source, Operand array, TreeTranslator translator)
{
    private Type ElementType => ValueKinds.Element(array.Type)!;

    public Operand Where(Expression test, bool negated = false)
    {
        if (HasIndex(test)) return NoPlaces();
        var (function, _) = translator.Function(test, array);
        if (negated) function = function with { Body = Conversions.Not(function.Body) };
        if (!ArePoured(ElementType)) return array with { Expr = new SequenceExpr(new CallExpr("filter", Elements.Loose(array.Expr), function)) };
        var item = Elements.Of(array, new LocalExpr(function.Parameters[0]));
        return array with { Expr = Collected(function, found => new ConditionalExpr(function.Body, Elements.Appended(found, item), found)) };
    }

    public Operand Select(Expression selector)
    {
        if (HasIndex(selector)) return NoPlaces();
        var (function, body) = translator.Function(selector, array);
        Expr selected = ArePoured(body.Type) || ArePoured(ElementType)
            ? Collected(function, found => Elements.Appended(found, body with { Expr = function.Body }))
            : new SequenceExpr(new CallExpr("map", Elements.Loose(array.Expr), function));
        return new Operand(selected, body.Type.MakeArrayType(), Items: body.MayBeNull ? Nullness.Null : Nullness.Never);
    }

    /// <summary>The elements whose place passes a test, which counts from 0.</summary>
    public Operand Places(string comparison, Expression count)
    {
        if (ArePoured(ElementType)) return translator.Fail(DiagnosticCodes.NotTranslated, call, "arrays in an array have no places here", "Use an index") with { Type = array.Type };
        var (item, index) = (new Local("item"), new Local("index"));
        var test = new BinaryExpr(comparison, new LocalExpr(index), translator.Argument(count).Expr);
        return array with { Expr = new SequenceExpr(new CallExpr("filter", array.Expr, new FunctionExpr([item, index], test))) };
    }

    public Operand One(Operand from)
    {
        var name = call.Method.Name;
        var isLast = name.StartsWith("Last", StringComparison.Ordinal);
        var orDefault = name.EndsWith("OrDefault", StringComparison.Ordinal);
        if (name.StartsWith("Single", StringComparison.Ordinal))
        {
            var single = Lowering.Once(from.Expr, found => new ConditionalExpr(
                new BinaryExpr(orDefault ? "<=" : "=", new CallExpr("count", found), ConstantExpr.Of(1)),
                new IndexExpr(found, ConstantExpr.Of(0)),
                Error(orDefault ? "has more than one element" : "has not exactly one element")));
            return orDefault ? OrDefault(new Operand(single, ElementType, Nullness.Absent)) : Elements.Of(from, single);
        }

        var element = new IndexExpr(from.Expr, ConstantExpr.Of(isLast ? -1 : 0));
        if (orDefault) return OrDefault(new Operand(element, ElementType, Nullness.Absent));
        return Elements.Existing(new Operand(element, ElementType, Nullness.Absent), from.ItemsMayBeNull, $"{CSharpText.Of(source)} has no element");
    }

    /// <summary>An element that may be missing: null for references and nullable values, the type's default for others.</summary>
    public Operand OrDefault(Operand element)
    {
        if (!ElementType.IsValueType || ValueKinds.IsNullable(ElementType)) return element;
        var other = Constants.Of(Activator.CreateInstance(ElementType), ElementType, call, translator);
        return new Operand(Lowering.Once(element.Expr, found => new ConditionalExpr(Lowering.Present(found), found, other.Expr)), ElementType);
    }

    public Operand Contains(Expression item)
    {
        if (WhyNotByJson() is { } fault) return fault with { Type = typeof(bool) };
        var value = translator.Translate(item);
        if (value.Expr is FaultExpr) return value with { Type = typeof(bool) };
        // Nothing is in no array, not even in one that has a null.
        return HasKeys
            ? new Operand(new BinaryExpr("in", Lifting.ToNull(value, value.Type, key => Comparison.Comparable(key, value)).Expr, Mapped(Comparison.Comparable)), typeof(bool))
            : new Operand(new BinaryExpr("in", TreeTranslator.Finished(value), array.Expr), typeof(bool));
    }

    /// <summary>Each value once. Instants are written alike first, since one may be written in two ways.</summary>
    public Operand Distinct() =>
        WhyNotByJson() ?? array with { Expr = new CallExpr("distinct", HasKeys ? Mapped((expr, element) => Instants.Written(Comparison.Comparable(expr, element), element)) : array.Expr) };

    private bool HasKeys => ValueKinds.Of(ElementType) is ValueKind.Instant or ValueKind.Guid;

    private SequenceExpr Mapped(Func<Expr, Operand, Expr> key)
    {
        var local = new Local("item");
        var element = Elements.Of(array, new LocalExpr(local));
        return new SequenceExpr(new CallExpr("map", Elements.Loose(array.Expr), new FunctionExpr([local], Lifting.ToNull(element, ElementType, value => key(value, element)).Expr)));
    }

    private Operand NoPlaces() =>
        translator.Fail(DiagnosticCodes.NotTranslated, call, "the place of an element is not known inside", "Leave the second parameter out") with { Type = array.Type };

    private Operand? WhyNotByJson()
    {
        if (ValueKinds.Of(ElementType) is not (ValueKind.Object or ValueKind.Array or ValueKind.Dictionary or ValueKind.Json or ValueKind.Float)) return null;
        var reason = $"{call.Method.Name} compares {ElementType.Name} by reference or by all members";
        return translator.Fail(DiagnosticCodes.NotComparable, call, reason, "Write Any with the members that matter") with { Type = array.Type };
    }

    private static bool HasIndex(Expression lambda) => lambda is LambdaExpression { Parameters.Count: > 1 };

    // JSONata pours arrays out into the sequence that holds them.
    private static bool ArePoured(Type element) => !Grouping.IsGroup(element) && ValueKinds.Of(element) is ValueKind.Array or ValueKind.Json;

    private CallExpr Collected(FunctionExpr function, Func<Expr, Expr> step)
    {
        var found = new Local("found");
        return new CallExpr("reduce", array.Expr, new FunctionExpr([found, .. function.Parameters], step(new LocalExpr(found))), new ArrayExpr([]));
    }

    private CallExpr Error(string message) => new("error", ConstantExpr.Of($"{CSharpText.Of(source)} {message}"));
}
