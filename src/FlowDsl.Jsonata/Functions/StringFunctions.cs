using FlowDsl.Jsonata.Values;
using static FlowDsl.Jsonata.Functions.Arguments;

namespace FlowDsl.Jsonata.Functions;

/// <summary>Functions on text. Lengths and offsets count code points.</summary>
internal static class StringFunctions
{
    internal static readonly BuiltIn[] All =
    [
        Define("string", "<x-b?:s>", String, arity: 1),
        Define("substring", "<s-nn?:s>", Substring),
        Define("substringBefore", "<s-s:s>", (a, call) => Around(a, call, (text, at, _) => text[..at])),
        Define("substringAfter", "<s-s:s>", (a, call) => Around(a, call, (text, at, mark) => text[(at + mark.Length)..])),
        Define("lowercase", "<s-:s>", (a, call) => a[0].IsUndefined ? default : call.Built(Lowercase.Of(a[0].Text()))),
        Define("uppercase", "<s-:s>", (a, call) => a[0].IsUndefined ? default : call.Built(Uppercase.Of(a[0].Text()))),
        Define("length", "<s-:n>", (a, _) => a[0].IsUndefined ? default : JsonataValue.From(CodePoints.Count(a[0].Text()))),
        Define("trim", "<s-:s>", (a, call) => a[0].IsUndefined ? default : call.Built(Trim(a[0].Text()))),
        Define("pad", "<s-ns?:s>", Pad),
        Define("join", "<a<s>s?:s>", Join),
    ];

    private static JsonataValue String(ReadOnlySpan<JsonataValue> a, JsonataCall call) =>
        a[0].IsUndefined ? default : call.Built(Written(a[0], a[1].IsTrue, call));

    /// <summary>The text of a container is as long as what it holds, which may be the same thing very often.</summary>
    private static string Written(JsonataValue value, bool indented, JsonataCall call)
    {
        if (value.AsArray() is not null || value.AsObject() is not null) call.ChargeText(HeapValue.ExtentOf(value));
        return ValueText.Of(value, indented);
    }

    private static JsonataValue Substring(ReadOnlySpan<JsonataValue> a, JsonataCall call)
    {
        if (a[0].IsUndefined) return default;
        var text = a[0].Text();
        var length = CodePoints.Count(text);
        var start = a[1].Number;
        if (length + start < 0) start = 0;
        var end = double.PositiveInfinity;
        if (!a[2].IsUndefined)
        {
            if (a[2].Number <= 0 || a[1].IsUndefined) return JsonataValue.From("");
            end = start >= 0 ? start + a[2].Number : length + start + a[2].Number;
        }
        return call.Built(CodePoints.Slice(text, Clamp(start, length), Clamp(end, length)));
    }

    /// <summary>As Array.prototype.slice: a negative offset counts from the end.</summary>
    private static int Clamp(double offset, int length)
    {
        var whole = Math.Truncate(offset);
        return (int)Math.Clamp(whole < 0 ? whole + length : whole, 0, length);
    }

    private static JsonataValue Around(ReadOnlySpan<JsonataValue> a, JsonataCall call, Func<string, int, string, string> part)
    {
        if (a[0].IsUndefined || a[1].IsUndefined) return a[0];
        var text = a[0].Text();
        var at = text.IndexOf(a[1].Text(), StringComparison.Ordinal);
        return at < 0 ? a[0] : call.Built(part(text, at, a[1].Text()));
    }

    /// <summary>Blanks are squeezed to one inside, not only cut at the ends.</summary>
    private static string Trim(string text) =>
        string.Join(' ', text.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    private static JsonataValue Pad(ReadOnlySpan<JsonataValue> a, JsonataCall call)
    {
        if (a[0].IsUndefined) return default;
        var text = a[0].Text();
        var fill = a[2].Tag is string { Length: > 0 } given ? given : " ";
        var width = Math.Truncate(a[1].Number);
        var missing = Math.Abs(width) - CodePoints.Count(text);
        if (!(missing > 0)) return a[0];
        call.ChargeText((long)Math.Min(missing + text.Length, long.MaxValue / 8));
        var padding = CodePoints.Repeat(fill, (int)missing);
        return JsonataValue.From(width > 0 ? text + padding : padding + text);
    }

    private static JsonataValue Join(ReadOnlySpan<JsonataValue> a, JsonataCall call)
    {
        if (a[0].IsUndefined) return default;
        var parts = a[0].Items();
        var separator = a[1].Tag as string ?? "";
        long length = (long)separator.Length * parts.Count;
        for (var i = 0; i < parts.Count; i++) length += parts[i].Text().Length;
        call.ChargeText(length);
        var joined = new System.Text.StringBuilder((int)length);
        for (var i = 0; i < parts.Count; i++) joined.Append(i == 0 ? "" : separator).Append(parts[i].Text());
        return JsonataValue.From(joined.ToString());
    }
}
