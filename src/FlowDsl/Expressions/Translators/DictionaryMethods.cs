using System.Linq.Expressions;
using System.Text.Json;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Expressions.Emission;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions.Translators;

/// <summary>Dictionaries, and the members of <c>JsonElement</c> and <c>JsonNode</c>.</summary>
internal sealed class DictionaryMethods : IMethodTranslator
{
    private const string JsonHelp = "Use GetProperty, an indexer, GetString, GetInt64, GetDouble or GetBoolean";

    public Operand? Translate(MethodCallExpression call, TreeTranslator translator)
    {
        if (call.Object is not { } target) return null;
        return (ValueKinds.Of(target.Type), call.Method.Name) switch
        {
            (ValueKind.Dictionary, "get_Item") => Item(call, target, translator),
            (ValueKind.Dictionary, "ContainsKey") => new Operand(new CallExpr("exists", At(translator.Argument(target).Expr, translator.Argument(call.Arguments[0]).Expr)), typeof(bool)),
            (ValueKind.Json, "GetProperty") => Property(call, target, translator, isRequired: true),
            (ValueKind.Json, "get_Item") => Property(call, target, translator, isRequired: target.Type == typeof(JsonElement)),
            (ValueKind.Json, "GetString" or "GetInt32" or "GetInt64" or "GetDouble" or "GetBoolean" or "GetValue" or "AsObject" or "AsArray") =>
                translator.Translate(target) is var value ? Scalar(call, value, target, translator) : null,
            (ValueKind.Json, "GetArrayLength") => Elements.Count(translator.Argument(target)),
            (ValueKind.Json, _) => translator.Fail(DiagnosticCodes.NotTranslated, call, $"{call.Method.Name} has no counterpart in JSONata", JsonHelp),
            _ => null,
        };
    }

    private static Operand Item(MethodCallExpression call, Expression target, TreeTranslator translator)
    {
        var dictionary = translator.Argument(target);
        var type = ValueKinds.DictionaryValue(dictionary.Type)!;
        var value = At(dictionary.Expr, translator.Argument(call.Arguments[0]).Expr);
        return Elements.Existing(new Operand(value, type, Nullness.Absent), ValueKinds.IsNullable(type), $"{CSharpText.Of(call)}: there is no such key");
    }

    private static Operand Property(MethodCallExpression call, Expression target, TreeTranslator translator, bool isRequired)
    {
        var json = translator.Argument(target);
        if (json.Expr is FaultExpr) return json;
        var key = translator.Argument(call.Arguments[0]);
        var value = key.Kind == ValueKind.Whole ? Elements.OrAbsent(json with { Type = typeof(JsonElement[]) }, key.Expr).Expr : At(json.Expr, key.Expr);
        if (!isRequired) return new Operand(value, call.Type, Nullness.Absent);
        var error = new CallExpr("error", ConstantExpr.Of($"{CSharpText.Of(call)}: there is no such member"));
        return new Operand(Lowering.Once(value, found => new ConditionalExpr(new CallExpr("exists", found), found, error)), call.Type, Nullness.Null);
    }

    // A value of another JSON type is the producer's fault; that it is there is C#'s to ask.
    private static Operand Scalar(MethodCallExpression call, Operand value, Expression target, TreeTranslator translator) =>
        call.Type == typeof(string) && target.Type == typeof(JsonElement) ? value with { Type = call.Type } : TreeTranslator.Required(value, target) with { Type = call.Type };

    private static Expr At(Expr target, Expr key) => key is ConstantExpr { Value.ValueKind: JsonValueKind.String } constant
        ? new MemberExpr(target, constant.Value.GetString()!)
        : new CallExpr("lookup", target, key);
}
