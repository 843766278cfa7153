namespace FlowDsl.Fuzz.Targets;

/// <summary>Two texts as one, so that an input is one file.</summary>
internal static class Pair
{
    private const string Line = "\n---\n";

    public static string Join(string first, string second) => first + Line + second;

    /// <summary>The two; the second is empty when there is but one.</summary>
    public static (string First, string Second) Split(string input) =>
        input.LastIndexOf(Line, StringComparison.Ordinal) is var at and >= 0 ? (input[..at], input[(at + Line.Length)..]) : (input, "");
}
