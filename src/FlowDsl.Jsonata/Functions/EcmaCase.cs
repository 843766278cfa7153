namespace FlowDsl.Jsonata.Functions;

/// <summary>Which UTF-16 units an ECMAScript pattern with the flag <c>i</c> takes for the same: those whose upper case is the same unit.</summary>
internal static class EcmaCase
{
    private const char FirstBeyondAscii = '\u0080';

    /// <summary>Units beyond ASCII by their upper case, where it is that of several. Made when it is first needed, which few patterns do.</summary>
    private static readonly Lazy<Dictionary<char, List<char>>> s_variants = new(Collect);

    /// <summary>The units that are the same but for their case, without the unit itself where there is no other.</summary>
    internal static IReadOnlyList<char> Variants(char unit)
    {
        // No unit beyond ASCII is taken for one of ASCII, although the upper case of some is.
        if (unit < FirstBeyondAscii) return char.IsAsciiLetter(unit) ? [(char)(unit ^ ' ')] : [];
        return s_variants.Value.GetValueOrDefault(Upper(unit)) ?? [];
    }

    private static char Upper(char unit) => Uppercase.Of(unit.ToString()) is [>= FirstBeyondAscii and var upper] ? upper : unit;

    private static Dictionary<char, List<char>> Collect()
    {
        var all = new Dictionary<char, List<char>>();
        for (int unit = FirstBeyondAscii; unit <= char.MaxValue; unit++)
        {
            var upper = Upper((char)unit);
            if (upper == unit) continue;
            if (!all.TryGetValue(upper, out var variants)) all.Add(upper, variants = [upper]);
            variants.Add((char)unit);
        }
        return all;
    }
}
