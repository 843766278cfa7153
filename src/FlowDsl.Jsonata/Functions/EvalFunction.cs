using FlowDsl.Jsonata.Errors;
using FlowDsl.Jsonata.Parsing;
using FlowDsl.Jsonata.Preparation;

namespace FlowDsl.Jsonata.Functions;

/// <summary><c>$eval</c>: text evaluated as an expression, with the variables of the place where it is called.</summary>
internal static class EvalFunction
{
    internal static readonly BuiltIn[] All = [new("eval", SignatureParser.Parse("<sx?:x>", 0), Evaluate) { NeedsScope = true }];

    private static JsonataValue Evaluate(ReadOnlySpan<JsonataValue> a, JsonataCall call)
    {
        if (a[0].IsUndefined) return default;
        var scope = call.EvalScope;
        ParsedText parsed;
        try
        {
            parsed = Parser.Parse(a[0].Text(), call.Functions.Options.AllowCoalesce);
        }
        catch (JsonataException fault) when (fault.Code[0] != 'U')
        {
            throw Fault.Of("D3120", value: JsonataValue.From(fault.Message), inner: fault);
        }
        try
        {
            var input = a[1].IsUndefined ? scope.Input : JsonataExpression.Wrap(a[1]);
            return Preparer.PrepareInScope(parsed.Root, call.Functions).Evaluate(input, scope.Frame ?? new Evaluation.Frame(null), call);
        }
        catch (JsonataException fault) when (fault.Code[0] != 'U')
        {
            throw Fault.Of("D3121", value: JsonataValue.From(fault.Message), inner: fault);
        }
    }
}
