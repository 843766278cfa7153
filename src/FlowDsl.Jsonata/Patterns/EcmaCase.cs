using FlowDsl.Jsonata.Functions;

namespace FlowDsl.Jsonata.Patterns;

/// <summary>Which UTF-16 units an ECMAScript pattern with the flag <c>i</c> takes for the same: those whose upper case is the same unit.</summary>
internal static class EcmaCase
{
    private const char FirstBeyondAscii = '\u0080';

    /// <summary>The units that have others which are the same but for their case, in order, with these. Made when it is first needed, which few patterns do.</summary>
    private static readonly Lazy<(char Unit, List<char> Same)[]> s_units = new(Collect);

    /// <summary>The units from <paramref name="first"/> to <paramref name="last"/> that have such others: at most some thousands, however long the range is.</summary>
    internal static ReadOnlySpan<(char Unit, List<char> Same)> Within(char first, char last)
    {
        var begin = Place(first);
        return s_units.Value.AsSpan(begin, (last == char.MaxValue ? s_units.Value.Length : Place((char)(last + 1))) - begin);
    }

    private static int Place(char unit)
    {
        var (low, high) = (0, s_units.Value.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (s_units.Value[middle].Unit < unit) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    // No unit beyond ASCII is taken for one of ASCII, although the upper case of some is.
    private static char Upper(char unit)
    {
        var simple = char.ToUpperInvariant(unit);
        if (unit < FirstBeyondAscii || simple == unit) return simple;
        return Uppercase.Of(unit.ToString()) is [>= FirstBeyondAscii and var upper] ? upper : unit;
    }

    private static (char Unit, List<char> Same)[] Collect()
    {
        var all = new Dictionary<char, List<char>>();
        for (int unit = 0; unit <= char.MaxValue; unit++)
        {
            var upper = Upper((char)unit);
            if (upper == unit) continue;
            if (!all.TryGetValue(upper, out var same)) all.Add(upper, same = [upper]);
            same.Add((char)unit);
        }

        return [.. all.Values.SelectMany(same => same, (same, unit) => (unit, same)).OrderBy(one => one.unit)];
    }
}
