using System.Text;

namespace FlowDsl.Fuzz.Running;

/// <summary>Prints a finding with all that it takes to see it again.</summary>
internal static class FindingReport
{
    private const int Longest = 3000;

    public static void Write(int seed, Finding finding, string input)
    {
        Console.WriteLine($"FINDING {finding.Kind}");
        Console.WriteLine($"  seed:  {seed} (--seed {seed} --count 1)");
        Console.WriteLine($"  input: {Short(input)}");
        Console.WriteLine($"  {Short(finding.Detail).ReplaceLineEndings("\n  ")}");
    }

    private static string Short(string text) => Visible(text.Length <= Longest ? text : $"{text[..Longest]}… ({text.Length} characters)");

    // Half a surrogate pair would be shown as a question mark.
    private static string Visible(string text) => string.Concat(text.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar)
        ? text.Select(unit => char.IsSurrogate(unit) ? $"\\u{(int)unit:X4}" : unit.ToString()) : [text]);
}
