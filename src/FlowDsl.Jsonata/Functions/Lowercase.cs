using System.Text;

namespace FlowDsl.Jsonata.Functions;

/// <summary>Lower case as ECMAScript has it: one letter that becomes two, and a sigma that looks at its neighbours.</summary>
internal static class Lowercase
{
    private const char Sigma = '\u03a3';
    private const char FinalSigma = '\u03c2';

    internal static string Of(string text)
    {
        var marked = text.Contains(Sigma, StringComparison.Ordinal) ? WithFinalSigmas(text) : text;
        return marked.Replace("\u0130", "i\u0307", StringComparison.Ordinal).ToLowerInvariant();
    }

    private static string WithFinalSigmas(string text)
    {
        var result = new StringBuilder(text);
        for (var i = 0; i < text.Length; i++)
            if (text[i] == Sigma && IsCased(text, i - 1, -1) && !IsCased(text, i + 1, 1)) result[i] = FinalSigma;
        return result.ToString();
    }

    /// <summary>Whether the next letter from here on, past what a word may hold between its letters, is one that has cases.</summary>
    private static bool IsCased(string text, int at, int step)
    {
        while (at >= 0 && at < text.Length && (text[at] is '\'' or '.' or ':' or '\u2019' || char.GetUnicodeCategory(text[at]) is
            System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.Format)) at += step;
        return at >= 0 && at < text.Length && (char.IsUpper(text[at]) || char.IsLower(text[at]));
    }
}
