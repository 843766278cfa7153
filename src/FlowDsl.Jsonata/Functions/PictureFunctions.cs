using System.Numerics;
using FlowDsl.Jsonata.Errors;
using FlowDsl.Jsonata.Pictures;
using FlowDsl.Jsonata.Values;
using static FlowDsl.Jsonata.Functions.Arguments;

namespace FlowDsl.Jsonata.Functions;

/// <summary>Numbers to text by a picture, and back.</summary>
internal static class PictureFunctions
{
    internal static readonly BuiltIn[] All =
    [
        Define("formatNumber", "<n-so?:s>", FormatNumber),
        Define("formatBase", "<n-n?:s>", FormatBase),
        Define("formatInteger", "<n-s:s>", (a, call) =>
            a[0].IsUndefined ? default : call.Built(IntegerPicture.Of(Picture(a[1])).Format(Math.Floor(a[0].Number)))),
        Define("parseInteger", "<s-s:n>", (a, _) =>
            a[0].IsUndefined ? default : JsonataValue.From(IntegerPicture.Of(Picture(a[1])).Parse(a[0].Text()))),
    ];

    private static string Picture(JsonataValue value) => value.Tag as string ?? "";

    private static JsonataValue FormatNumber(ReadOnlySpan<JsonataValue> a, JsonataCall call)
    {
        if (a[0].IsUndefined) return default;
        var symbols = DecimalSymbols.From(a[2].Tag as JsonataObject);
        return call.Built(NumberPicture.Of(Picture(a[1]), symbols).Format(a[0].Number));
    }

    private static JsonataValue FormatBase(ReadOnlySpan<JsonataValue> a, JsonataCall call)
    {
        if (a[0].IsUndefined) return default;
        var value = Rounding.HalfToEven(a[0].Number);
        var radix = a[1].IsUndefined ? 10 : Rounding.HalfToEven(a[1].Number);
        if (!(radix is >= 2 and <= 36)) throw Fault.Of("D3100", value: JsonataValue.From(radix));
        return call.Built(radix == 10 || !double.IsFinite(value) ? JsNumber.Format(value) : (value < 0 ? "-" : "") + Digits(Math.Abs(value), (int)radix));
    }

    private static string Digits(double value, int radix)
    {
        var digits = new Stack<char>();
        var rest = new BigInteger(value);
        do
        {
            var digit = (int)(rest % radix);
            digits.Push((char)(digit < 10 ? '0' + digit : 'a' + digit - 10));
            rest /= radix;
        }
        while (rest > 0);
        return string.Concat(digits);
    }
}
