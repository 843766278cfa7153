using System.Text.Json;
using FlowDsl.Jsonata;

namespace FlowDsl.Asl.Intrinsics;

/// <summary>States.JsonMerge, States.JsonToString and States.StringToJson.</summary>
internal static class JsonFunctions
{
    // Less than a value can have, so that nobody fails later on what is in one.
    private static readonly JsonDocumentOptions s_depth = new() { MaxDepth = 200 };

    public static JsonataValue Merge(Arguments arguments)
    {
        var (left, right) = (arguments.ObjectAt(0), arguments.ObjectAt(1));
        if (arguments.BooleanAt(2)) throw Arguments.Wrong(2, "false: objects are merged at their first level only");
        return JsonataValue.Object([.. left.EnumerateMembers(), .. right.EnumerateMembers()]);
    }

    public static JsonataValue ToText(Arguments arguments) => JsonataValue.From(arguments[0].ToJson());

    // Nothing but white space is null, and there is no negative zero.
    public static JsonataValue FromText(Arguments arguments)
    {
        var text = arguments.TextAt(0);
        if (string.IsNullOrWhiteSpace(text)) return JsonataValue.Null;
        try
        {
            var value = JsonataValue.From(JsonElement.Parse(text, s_depth));
            return value.Kind is JsonataKind.Number && value.AsNumber() == 0 && text.AsSpan().Trim() is "-0" ? JsonataValue.From(0L) : value;
        }
        catch (JsonException)
        {
            throw Arguments.Wrong(0, "a string that is valid JSON");
        }
    }
}
