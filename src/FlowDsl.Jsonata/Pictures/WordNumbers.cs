using System.Text.RegularExpressions;
using FlowDsl.Jsonata.Errors;

namespace FlowDsl.Jsonata.Pictures;

/// <summary>Numbers in English words.</summary>
internal static partial class WordNumbers
{
    internal static readonly string[] Units =
    [
        "Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve", "Thirteen", "Fourteen", "Fifteen",
        "Sixteen", "Seventeen", "Eighteen", "Nineteen",
    ];

    private static readonly string[] Ordinals =
    [
        "Zeroth", "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth", "Eleventh", "Twelfth", "Thirteenth",
        "Fourteenth", "Fifteenth", "Sixteenth", "Seventeenth", "Eighteenth", "Nineteenth",
    ];

    private static readonly string[] Tens = ["Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety"];
    private static readonly string[] Magnitudes = ["Thousand", "Million", "Billion", "Trillion"];
    private static readonly Dictionary<string, double> Values = Vocabulary();

    /// <summary>A regular expression for the words, in any case.</summary>
    internal static string Pattern { get; } = $"(?:{string.Join('|', Values.Keys.OrderByDescending(w => w.Length))}|and|[-, ])+";

    internal static string Format(double value, bool ordinal) =>
        double.IsFinite(value) ? Words(value, false, ordinal) : throw Fault.Of("D1001", value: JsonataValue.From(value));

    internal static double Parse(string text)
    {
        var segments = new Stack<double>([0]);
        foreach (var word in Separator().Split(text.ToLowerInvariant()))
        {
            if (!Values.TryGetValue(word, out var value)) return double.NaN;
            var top = segments.Pop();
            if (value >= 100) segments.Push(top * value);
            else if (top >= 1000)
            {
                segments.Push(top);
                segments.Push(value);
            }
            else segments.Push(top + value);
        }
        return segments.Sum();
    }

    private static string Words(double number, bool follows, bool ordinal)
    {
        if (number <= 19) return (follows ? " and " : "") + (ordinal ? Ordinals : Units)[(int)number];
        if (number < 100)
        {
            var tens = (follows ? " and " : "") + Tens[(int)number / 10 - 2];
            if (number % 10 > 0) return tens + "-" + Words(number % 10, false, ordinal);
            return ordinal ? tens[..^1] + "ieth" : tens;
        }
        if (number < 1000) return Group(Units[(int)number / 100] + " Hundred", number % 100, follows, ordinal);
        var magnitude = Math.Min((int)Math.Floor(Math.Log10(number) / 3), Magnitudes.Length);
        var factor = Math.Pow(10, magnitude * 3);
        var whole = Math.Floor(number / factor);
        return Group(Words(whole, false, false) + " " + Magnitudes[magnitude - 1], number - whole * factor, follows, ordinal);
    }

    private static string Group(string head, double rest, bool follows, bool ordinal) =>
        (follows ? ", " : "") + head + (rest > 0 ? Words(rest, true, ordinal) : ordinal ? "th" : "");

    private static Dictionary<string, double> Vocabulary()
    {
        var values = new Dictionary<string, double>(StringComparer.Ordinal) { ["hundred"] = 100, ["hundredth"] = 100 };
        for (var i = 0; i < Units.Length; i++) values[Units[i].ToLowerInvariant()] = values[Ordinals[i].ToLowerInvariant()] = i;
        for (var i = 0; i < Tens.Length; i++)
            values[Tens[i].ToLowerInvariant()] = values[Tens[i].ToLowerInvariant()[..^1] + "ieth"] = (i + 2) * 10;
        for (var i = 0; i < Magnitudes.Length; i++)
            values[Magnitudes[i].ToLowerInvariant()] = values[Magnitudes[i].ToLowerInvariant() + "th"] = Math.Pow(1000, i + 1);
        return values;
    }

    [GeneratedRegex(@",\s|\sand\s|[\s\\-]", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();
}
