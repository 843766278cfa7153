using System.Text;

namespace FlowDsl.Jsonata.Values;

/// <summary>Values as <c>$string</c> and <c>&amp;</c> write them: strings as they are, the rest as JSON with numbers of 15 digits.</summary>
internal static class ValueText
{
    internal static string OrEmpty(JsonataValue value) => value.IsUndefined ? "" : Of(value);

    internal static string Of(JsonataValue value, bool indented = false)
    {
        switch (value.Kind)
        {
            case JsonataKind.String: return (string)value.Tag!;
            case JsonataKind.Function or JsonataKind.Undefined: return "";
            case JsonataKind.Null: return "null";
            case JsonataKind.Boolean: return value.IsTrue ? "true" : "false";
            case JsonataKind.Number:
                if (!double.IsFinite(value.Number)) throw Errors.Fault.Of("D3001", value: default);
                return JsNumber.FormatRounded(value.Number);
        }
        if (value.Tag is JsonataArray { IsOuterWrapper: true } wrapper) value = wrapper[0];
        var text = new StringBuilder();
        Write(value, text, indented ? 0 : -1);
        return text.ToString();
    }

    private static void Write(JsonataValue value, StringBuilder text, int indent)
    {
        switch (value.Kind)
        {
            case JsonataKind.String: Quote((string)value.Tag!, text); break;
            case JsonataKind.Function: text.Append("\"\""); break;
            case JsonataKind.Undefined: text.Append("null"); break;
            case JsonataKind.Number when double.IsNaN(value.Number): text.Append("null"); break;
            case JsonataKind.Number: text.Append(JsNumber.FormatRounded(Evaluation.Truth.Finite(value))); break;
            case JsonataKind.Array: WriteArray((JsonataArray)value.Tag!, text, indent); break;
            case JsonataKind.Object: WriteObject(((JsonataObject)value.Tag!).Members, text, indent); break;
            default: text.Append(Of(value)); break;
        }
    }

    private static void WriteArray(JsonataArray array, StringBuilder text, int indent)
    {
        text.Append('[');
        for (var i = 0; i < array.Count; i++)
        {
            Separate(text, indent, first: i == 0);
            Write(array[i], text, Deeper(indent));
        }
        Close(text, indent, array.Count == 0, ']');
    }

    private static void WriteObject(MemberObject members, StringBuilder text, int indent)
    {
        text.Append('{');
        var first = true;
        foreach (var (name, value) in members.Pairs)
        {
            if (value.IsUndefined) continue;
            Separate(text, indent, first);
            first = false;
            Quote(name, text);
            text.Append(indent < 0 ? ":" : ": ");
            Write(value, text, Deeper(indent));
        }
        Close(text, indent, first, '}');
    }

    private static int Deeper(int indent) => indent < 0 ? indent : indent + 1;

    private static void Separate(StringBuilder text, int indent, bool first)
    {
        if (!first) text.Append(',');
        if (indent >= 0) text.Append('\n').Append(' ', 2 * (indent + 1));
    }

    private static void Close(StringBuilder text, int indent, bool empty, char bracket)
    {
        if (indent >= 0 && !empty) text.Append('\n').Append(' ', 2 * indent);
        text.Append(bracket);
    }

    /// <summary>JSON.stringify escapes quotes, backslashes, control characters and lone surrogates, and nothing else.</summary>
    private static void Quote(string value, StringBuilder text)
    {
        text.Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            switch (c)
            {
                case '"': text.Append("\\\""); break;
                case '\\': text.Append("\\\\"); break;
                case '\b': text.Append("\\b"); break;
                case '\f': text.Append("\\f"); break;
                case '\n': text.Append("\\n"); break;
                case '\r': text.Append("\\r"); break;
                case '\t': text.Append("\\t"); break;
                case < ' ': AppendUnit(text, c); break;
                case var high when char.IsHighSurrogate(high) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]):
                    text.Append(high).Append(value[++i]);
                    break;
                case var half when char.IsSurrogate(half): AppendUnit(text, half); break;
                default: text.Append(c); break;
            }
        }
        text.Append('"');
    }

    private static void AppendUnit(StringBuilder text, char unit) => text.Append("\\u").Append(((int)unit).ToString("x4", System.Globalization.CultureInfo.InvariantCulture));
}
