namespace FlowDsl.Fuzz.Mutation;

/// <summary>Changes a text at random: cuts, repeats, moves, and puts in pieces that languages are sensitive to.</summary>
/// <param name="pieces">The pieces.</param>
/// <param name="others">Other texts to take parts from.</param>
internal sealed class TextMutator(IReadOnlyList<string> pieces, IReadOnlyList<string> others)
{
    private const int Longest = 50_000;

    public string Mutate(string text, Random chance)
    {
        for (var times = 1 + chance.Next(4); times > 0; times--) text = Once(text, chance);
        return text.Length > Longest ? text[..Longest] : text;
    }

    private string Once(string text, Random chance)
    {
        var (from, to) = Range(text, chance);
        return chance.Next(9) switch
        {
            0 => text.Remove(from, to - from),
            1 => text.Insert(to, text[from..to]),
            2 => text.Insert(from, pieces[chance.Next(pieces.Count)]),
            3 => text.Remove(from, to - from).Insert(from, pieces[chance.Next(pieces.Count)]),
            4 => text.Insert(from, Part(others[chance.Next(others.Count)], chance)),
            5 => text[..from] + string.Concat(Enumerable.Repeat(text[from..to], chance.Next(1, 200))) + text[to..],
            6 => text.Length == 0 ? "x" : text[..from] + (char)chance.Next(chance.Next(2) == 0 ? 128 : 65536) + text[Math.Min(text.Length, from + 1)..],
            7 => Nested(text, chance, from, to),
            _ => text.Remove(from, to - from).Insert(Math.Min(from, text.Length - (to - from)) / 2, text[from..to]),
        };
    }

    private static string Nested(string text, Random chance, int from, int to)
    {
        var (open, close) = chance.Next(4) switch { 0 => ("(", ")"), 1 => ("[", "]"), 2 => ("{\"a\":", "}"), _ => ("-", "") };
        var deep = chance.Next(1, 1 << chance.Next(1, 13));
        return text[..from] + string.Concat(Enumerable.Repeat(open, deep)) + text[from..to] + string.Concat(Enumerable.Repeat(close, deep)) + text[to..];
    }

    private static string Part(string text, Random chance)
    {
        var (from, to) = Range(text, chance);
        return text[from..to];
    }

    // Mostly short parts.
    private static (int From, int To) Range(string text, Random chance)
    {
        var from = chance.Next(text.Length + 1);
        return (from, Math.Min(text.Length, from + chance.Next(1 << chance.Next(1, 9))));
    }
}
