using FlowDsl.Jsonata.Errors;

namespace FlowDsl.Jsonata.Pictures;

/// <summary>a, b, … z, aa, ab, …</summary>
internal static class LetterNumbers
{
    private const int Letters = 26;

    internal static string Format(double value, char first)
    {
        if (!double.IsFinite(value)) throw Fault.Of("D1001", value: JsonataValue.From(value));
        var text = "";
        for (; value > 0; value = Math.Floor((value - 1) / Letters)) text = (char)((value - 1) % Letters + first) + text;
        return text;
    }

    internal static double Parse(string text, char first)
    {
        double value = 0;
        foreach (var letter in text) value = value * Letters + letter - first + 1;
        return value;
    }
}
