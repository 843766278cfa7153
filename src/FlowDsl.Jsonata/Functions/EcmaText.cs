using FlowDsl.Jsonata.Values;

namespace FlowDsl.Jsonata.Functions;

/// <summary>Any value as ECMAScript's ToString has it.</summary>
internal static class EcmaText
{
    internal static string Of(JsonataValue value)
    {
        switch (value.Kind)
        {
            case JsonataKind.String: return value.Text();
            case JsonataKind.Number: return JsNumber.Format(value.Number);
            case JsonataKind.Boolean: return value.IsTrue ? "true" : "false";
            case JsonataKind.Null: return "null";
            case JsonataKind.Undefined: return "";
            case JsonataKind.Object or JsonataKind.Function: return "[object Object]";
        }
        JsonataCall.EnsureStack();
        var items = value.Items();
        var texts = new string[items.Count];
        for (var i = 0; i < texts.Length; i++) texts[i] = items[i].Kind is JsonataKind.Null ? "" : Of(items[i]);
        return string.Join(',', texts);
    }
}
