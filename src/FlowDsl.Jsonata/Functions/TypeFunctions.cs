using FlowDsl.Jsonata.Errors;
using FlowDsl.Jsonata.Evaluation;
using FlowDsl.Jsonata.Values;
using static FlowDsl.Jsonata.Functions.Arguments;

namespace FlowDsl.Jsonata.Functions;

/// <summary>Functions on values of any type, and those that raise errors.</summary>
internal static class TypeFunctions
{
    internal static readonly BuiltIn[] All =
    [
        Define("boolean", "<x-:b>", (a, call) => a[0].IsUndefined ? default : JsonataValue.From(Truth.Of(a[0], call))),
        Define("not", "<x-:b>", (a, call) => a[0].IsUndefined ? default : JsonataValue.From(!Truth.Of(a[0], call))),
        Define("exists", "<x:b>", (a, _) => JsonataValue.From(!a[0].IsUndefined)),
        Define("type", "<x:s>", (a, _) => a[0].IsUndefined ? default : JsonataValue.From(NameOf(a[0]))),
        Define("clone", "<(oa)-:o>", (a, call) => a[0].IsUndefined ? default : ValueCopy.AsText(a[0], new object(), call)),
        Define("error", "<s?:x>", (a, _) => throw Fault.Of("D3137", message: Message(a[0], "$error() function evaluated"))),
        Define("assert", "<bs?:x>", (a, _) => a[0].IsTrue ? default : throw Fault.Of("D3141", message: Message(a[1], "$assert() statement failed"))),
    ];

    private static string NameOf(JsonataValue value)
    {
        if (value.IsNumber) _ = Truth.Finite(value);
        return NameOf(value.Kind);
    }

    internal static string NameOf(JsonataKind kind) => kind switch
    {
        JsonataKind.Null => "null",
        JsonataKind.Boolean => "boolean",
        JsonataKind.Number => "number",
        JsonataKind.String => "string",
        JsonataKind.Array => "array",
        JsonataKind.Object => "object",
        JsonataKind.Function => "function",
        _ => "undefined",
    };

    private static string Message(JsonataValue given, string otherwise) => given.Tag is string { Length: > 0 } text ? text : otherwise;
}
