namespace FlowDsl.Jsonata.Patterns;

/// <summary>A class <c>[…]</c> of an ECMAScript pattern.</summary>
internal static class EcmaClass
{
    /// <summary>What is between the brackets, of which the first is at <paramref name="at"/>, which then is behind the last; and whether all else is meant.</summary>
    internal static (UnitSet Items, bool IsNegated) Parse(string pattern, ref int at)
    {
        var i = at + 1;
        var isNegated = i < pattern.Length && pattern[i] == '^';
        if (isNegated) i++;
        var set = new UnitSet();
        while (i < pattern.Length && pattern[i] != ']')
        {
            var (first, named) = Item(pattern, ref i);
            if (i + 1 >= pattern.Length || pattern[i] != '-' || pattern[i + 1] == ']')
            {
                Add(set, first, named);
                continue;
            }
            i++;
            var (last, lastNamed) = Item(pattern, ref i);
            if (named is null && lastNamed is null)
            {
                set.Add(first, last >= first ? last : throw new ArgumentException("Range out of order in character class"));
                continue;
            }
            // What is no unit begins and ends no range: the dash is itself.
            Add(set, first, named);
            Add(set, last, lastNamed);
            set.Add('-', '-');
        }
        if (i >= pattern.Length) throw new ArgumentException("Unterminated character class");
        at = i + 1;
        return (set, isNegated);
    }

    private static void Add(UnitSet set, char unit, UnitSet? named)
    {
        if (named is null) set.Add(unit, unit);
        else set.Add(named);
    }

    private static (char Unit, UnitSet? Named) Item(string pattern, ref int at)
    {
        if (pattern[at] != '\\' || at + 1 >= pattern.Length) return (pattern[at++], null);
        if (UnitSet.Named(pattern[at + 1]) is { } named)
        {
            at += 2;
            return ('\0', named);
        }
        return (EcmaEscape.Unit(pattern, ref at, isInClass: true), null);
    }
}
