using System.Buffers.Binary;
using System.Globalization;
using System.Text.RegularExpressions;
using FlowDsl.Jsonata.Errors;
using static FlowDsl.Jsonata.Functions.Arguments;

namespace FlowDsl.Jsonata.Functions;

/// <summary>Functions on numbers.</summary>
internal static partial class NumberFunctions
{
    /// <summary>The least number that ECMAScript writes with an exponent.</summary>
    private const double LeastWithExponent = 1e21;

    /// <summary>More places than the least and the greatest double are apart.</summary>
    private const double MostPlaces = 1000;

    internal static readonly BuiltIn[] All =
    [
        Define("number", "<(nsb)-:n>", (a, _) => a[0].IsUndefined ? default : Parse(a[0])),
        Define("floor", "<n-:n>", (a, _) => Of(a[0], Math.Floor)),
        Define("ceil", "<n-:n>", (a, _) => Of(a[0], Math.Ceiling)),
        Define("abs", "<n-:n>", (a, _) => Of(a[0], Math.Abs)),
        Define("round", "<n-n?:n>", Round),
        Define("sqrt", "<n-:n>", (a, _) => Of(a[0], n => n < 0 ? throw Fault.Of("D3060", value: JsonataValue.From(n)) : Math.Sqrt(n))),
        Define("power", "<n-n:n>", (a, _) => a[0].IsUndefined ? default : Power(a[0], a[1])),
        Define("random", "<:n>", (_, call) => JsonataValue.From(Random(call))),
    ];

    /// <summary>A random number from 0 up to but not 1, of 53 bits.</summary>
    internal static double Random(JsonataCall call)
    {
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        call.Fill(bytes);
        return (BinaryPrimitives.ReadUInt64LittleEndian(bytes) >> 11) * (1.0 / (1UL << 53));
    }

    private static JsonataValue Of(JsonataValue number, Func<double, double> function) =>
        number.IsUndefined ? default : JsonataValue.From(function(number.Number));

    private static JsonataValue Round(ReadOnlySpan<JsonataValue> a, JsonataCall call)
    {
        if (a[0].IsUndefined) return default;
        var places = a[1].IsUndefined || double.IsNaN(a[1].Number) ? 0 : a[1].Number;
        // The reference implementation writes the places as an exponent: what is no whole number, or is itself written with one, is none.
        var isExponent = double.IsInteger(places) && Math.Abs(places) < LeastWithExponent;
        return JsonataValue.From(isExponent ? Rounding.HalfToEven(a[0].Number, (int)Math.Clamp(places, -MostPlaces, MostPlaces)) : double.NaN);
    }

    private static JsonataValue Parse(JsonataValue value)
    {
        if (value.IsNumber) return value;
        if (value.Kind is JsonataKind.Boolean) return JsonataValue.From(value.IsTrue ? 1 : 0);
        if (value.Tag is string text)
        {
            var number = Decimal().IsMatch(text) ? double.Parse(text, CultureInfo.InvariantCulture) : double.NaN;
            if (double.IsFinite(number)) return JsonataValue.From(number);
            if (Prefixed().IsMatch(text)) return JsonataValue.From(FromDigits(text));
        }
        throw Fault.Of("D3030", value: value);
    }

    private static double FromDigits(string text)
    {
        var radix = text[1] switch { 'x' or 'X' => 16, 'o' or 'O' => 8, _ => 2 };
        double result = 0;
        foreach (var digit in text.AsSpan(2)) result = result * radix + Convert.ToInt32(digit.ToString(), 16);
        return result;
    }

    private static JsonataValue Power(JsonataValue number, JsonataValue exponent)
    {
        // ECMAScript has no value for 1 to a power that is none, where IEEE 754 says 1.
        var result = exponent.IsUndefined || !double.IsFinite(exponent.Number) ? double.NaN : Math.Pow(number.Number, exponent.Number);
        return double.IsFinite(result) ? JsonataValue.From(result) : throw Fault.Of("D3061", value: number, value2: exponent);
    }

    [GeneratedRegex(@"^-?[0-9]+(\.[0-9]+)?([Ee][-+]?[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Decimal();

    [GeneratedRegex(@"^(0[xX][0-9A-Fa-f]+|0[oO][0-7]+|0[bB][01]+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Prefixed();
}
