using System.Text;
using FlowDsl.Jsonata.Errors;

namespace FlowDsl.Jsonata.Pictures;

/// <summary>Roman numerals, in lower case.</summary>
internal static class RomanNumbers
{
    /// <summary>Beyond this a number is thousands of letters long.</summary>
    private const double Greatest = 1_000_000;

    private static readonly (int Value, string Text)[] Numerals =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    internal static string Format(double value)
    {
        if (!(value <= Greatest)) throw Fault.Of("D1001", value: JsonataValue.From(value));
        var text = new StringBuilder();
        foreach (var (weight, numeral) in Numerals)
            for (; value >= weight; value -= weight) text.Append(numeral);
        return text.ToString();
    }

    /// <summary>The number; NaN where a letter is none of those.</summary>
    internal static double Parse(string text)
    {
        var (total, greatest) = (0.0, 1.0);
        for (var i = text.Length - 1; i >= 0; i--)
        {
            var value = ValueOf(text[i]);
            total += value < greatest ? -value : value;
            greatest = Math.Max(greatest, value);
        }
        return total;
    }

    private static double ValueOf(char letter) => letter switch { 'm' => 1000, 'd' => 500, 'c' => 100, 'l' => 50, 'x' => 10, 'v' => 5, 'i' => 1, _ => double.NaN };
}
