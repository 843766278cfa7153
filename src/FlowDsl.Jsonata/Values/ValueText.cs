using System.Globalization;
using System.Text;

namespace FlowDsl.Jsonata.Values;

/// <summary>Values as <c>$string</c> and <c>&amp;</c> write them: strings as they are, the rest as JSON with numbers of 15 digits.</summary>
internal static class ValueText
{
    private const int MostOfMessage = 1000;

    /// <summary>How deep the text is indented (not at all where negative), and after how many characters the rest does not matter.</summary>
    private readonly record struct Style(int Indent, int Most)
    {
        internal bool IsBrief => Most < int.MaxValue;

        internal Style Deeper => Indent < 0 ? this : this with { Indent = Indent + 1 };
    }

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
        Write(value, text, new Style(indented ? 0 : -1, int.MaxValue));
        return text.ToString();
    }

    /// <summary>For messages: cut where it gets long, and never an error itself.</summary>
    internal static string Brief(JsonataValue value)
    {
        var text = new StringBuilder();
        Write(value, text, new Style(-1, MostOfMessage));
        return text.Length <= MostOfMessage ? text.ToString() : text.ToString(0, MostOfMessage) + "…";
    }

    internal static string Quote(string value)
    {
        var text = new StringBuilder(value.Length + 2);
        Quote(value, text);
        return text.ToString();
    }

    private static void Write(JsonataValue value, StringBuilder text, Style style)
    {
        if (text.Length > style.Most) return;
        switch (value.Kind)
        {
            case JsonataKind.String: Quote((string)value.Tag!, text); break;
            case JsonataKind.Function: text.Append("\"\""); break;
            case JsonataKind.Undefined: text.Append("null"); break;
            case JsonataKind.Number when double.IsNaN(value.Number) || style.IsBrief && double.IsInfinity(value.Number): text.Append("null"); break;
            case JsonataKind.Number: text.Append(JsNumber.FormatRounded(Evaluation.Truth.Finite(value))); break;
            case JsonataKind.Array: WriteArray((JsonataArray)value.Tag!, text, style); break;
            case JsonataKind.Object: WriteObject(((JsonataObject)value.Tag!).Members, text, style); break;
            default: text.Append(Of(value)); break;
        }
    }

    private static void WriteArray(JsonataArray array, StringBuilder text, Style style)
    {
        JsonataCall.EnsureStack();
        text.Append('[');
        for (var i = 0; i < array.Count && text.Length <= style.Most; i++)
        {
            Separate(text, style, first: i == 0);
            Write(array[i], text, style.Deeper);
        }
        Close(text, style, array.Count == 0, ']');
    }

    private static void WriteObject(MemberObject members, StringBuilder text, Style style)
    {
        JsonataCall.EnsureStack();
        text.Append('{');
        var first = true;
        foreach (var (name, value) in members.Pairs)
        {
            if (value.IsUndefined) continue;
            Separate(text, style, first);
            first = false;
            Quote(name, text);
            text.Append(style.Indent < 0 ? ":" : ": ");
            Write(value, text, style.Deeper);
        }
        Close(text, style, first, '}');
    }

    private static void Separate(StringBuilder text, Style style, bool first)
    {
        if (!first) text.Append(',');
        if (style.Indent >= 0) text.Append('\n').Append(' ', 2 * (style.Indent + 1));
    }

    private static void Close(StringBuilder text, Style style, bool empty, char bracket)
    {
        if (style.Indent >= 0 && !empty) text.Append('\n').Append(' ', 2 * style.Indent);
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

    private static void AppendUnit(StringBuilder text, char unit) => text.Append("\\u").Append(((int)unit).ToString("x4", CultureInfo.InvariantCulture));
}
