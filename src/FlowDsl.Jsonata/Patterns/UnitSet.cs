using System.Globalization;
using System.Text;

namespace FlowDsl.Jsonata.Patterns;

/// <summary>A set of UTF-16 units, which is what a class of an ECMAScript pattern matches.</summary>
internal sealed class UnitSet
{
    internal static readonly UnitSet Digits = new(('0', '9'));
    internal static readonly UnitSet Word = new(('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z'));

    internal static readonly UnitSet Blanks = new(
        ('\t', '\r'), (' ', ' '), ('\u00a0', '\u00a0'), ('\u1680', '\u1680'), ('\u2000', '\u200a'), ('\u2028', '\u2029'),
        ('\u202f', '\u202f'), ('\u205f', '\u205f'), ('\u3000', '\u3000'), ('\ufeff', '\ufeff'));

    internal static readonly UnitSet LineEnds = new(('\n', '\n'), ('\r', '\r'), ('\u2028', '\u2029'));

    private readonly List<(char First, char Last)> _ranges;

    internal UnitSet(params (char First, char Last)[] ranges) => _ranges = [.. ranges];

    /// <summary>What the letter of an escape such as <c>\d</c> stands for, or null.</summary>
    internal static UnitSet? Named(char letter) => letter switch
    {
        'd' => Digits,
        'D' => Digits.Complement(),
        'w' => Word,
        'W' => Word.Complement(),
        's' => Blanks,
        'S' => Blanks.Complement(),
        _ => null,
    };

    internal void Add(char first, char last) => _ranges.Add((first, last));

    internal void Add(UnitSet other) => _ranges.AddRange(other._ranges);

    internal UnitSet Complement()
    {
        var rest = new UnitSet();
        var next = 0;
        foreach (var (first, last) in _ranges.Order())
        {
            if (first > next) rest.Add((char)next, (char)(first - 1));
            next = Math.Max(next, last + 1);
        }
        if (next <= char.MaxValue) rest.Add((char)next, char.MaxValue);
        return rest;
    }

    /// <summary>With all units that differ from one of these in case only.</summary>
    internal UnitSet IgnoringCase()
    {
        var merged = Complement().Complement();
        var all = new UnitSet([.. merged._ranges]);
        foreach (var (first, last) in merged._ranges)
            foreach (var (_, same) in EcmaCase.Within(first, last))
                foreach (var other in same)
                    if (!merged.Has(other)) all.Add(other, other);
        return all;
    }

    // Of a set whose ranges are in order and apart.
    private bool Has(char unit)
    {
        var (low, high) = (0, _ranges.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_ranges[middle].Last < unit) low = middle + 1;
            else high = middle;
        }

        return low < _ranges.Count && _ranges[low].First <= unit;
    }

    /// <summary>The set in the notation of .NET's patterns.</summary>
    internal string ToPattern()
    {
        if (_ranges.Count == 0) return "(?!)";
        if (_ranges is [var (only, same)] && only == same) return Written(only);
        var others = Complement();
        // What is not wanted is often less, and is sought faster.
        if (others._ranges.Count == 0) return @"[\s\S]";
        return others._ranges.Count < _ranges.Count ? others.Written("[^") : Written("[");
    }

    private string Written(string open)
    {
        var text = new StringBuilder(open);
        foreach (var (first, last) in _ranges.Order())
        {
            text.Append(Written(first));
            if (last > first) text.Append('-').Append(Written(last));
        }
        return text.Append(']').ToString();
    }

    private static string Written(char unit) => char.IsAsciiLetterOrDigit(unit) ? unit.ToString() : "\\u" + ((int)unit).ToString("x4", CultureInfo.InvariantCulture);
}
