using System.Globalization;
using System.Text.RegularExpressions;
using FlowDsl.Jsonata.Values;

namespace FlowDsl.Jsonata.Functions;

/// <summary>Values and texts as ECMAScript converts and cuts them.</summary>
internal static partial class EcmaText
{
    /// <summary>Any value as its ToString has it; nothing is an empty text.</summary>
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

    /// <summary>Whether its ToBoolean says no.</summary>
    internal static bool IsFalse(JsonataValue value) => value.Kind switch
    {
        JsonataKind.Boolean => !value.IsTrue,
        JsonataKind.Number => value.Number == 0 || double.IsNaN(value.Number),
        JsonataKind.String => value.Text().Length == 0,
        JsonataKind.Undefined or JsonataKind.Null => true,
        _ => false,
    };

    /// <summary>The number that a decimal text stands for; NaN for any other but one of blanks, which is 0.</summary>
    internal static double ToNumber(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == 0) return 0;
        return Decimal().IsMatch(trimmed) ? double.Parse(trimmed, CultureInfo.InvariantCulture) : double.NaN;
    }

    /// <summary>Its substring: offsets beyond the ends are the ends, NaN is the beginning, and the smaller of the two comes first.</summary>
    internal static ReadOnlySpan<char> Substring(string text, double from, double to)
    {
        var (start, end) = (Within(from, text), Within(to, text));
        return text.AsSpan(Math.Min(start, end)..Math.Max(start, end));
    }

    private static int Within(double offset, string text) => double.IsNaN(offset) ? 0 : (int)Math.Clamp(offset, 0, text.Length);

    [GeneratedRegex(@"^[-+]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][-+]?[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Decimal();
}
