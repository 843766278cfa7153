namespace FlowDsl.Jsonata.Functions;

/// <summary>Upper case with the mappings of one letter to several that ECMAScript makes and .NET does not.</summary>
internal static class Uppercase
{
    private static readonly Dictionary<char, string> Expansions = new()
    {
        ['ß'] = "SS", ['ŉ'] = "ʼN", ['ǰ'] = "J̌", ['ΐ'] = "Ϊ́", ['ΰ'] = "Ϋ́", ['և'] = "ԵՒ",
        ['ﬀ'] = "FF", ['ﬁ'] = "FI", ['ﬂ'] = "FL", ['ﬃ'] = "FFI", ['ﬄ'] = "FFL", ['ﬅ'] = "ST", ['ﬆ'] = "ST",
    };

    internal static string Of(string text)
    {
        var upper = text.ToUpperInvariant();
        return upper.Any(Expansions.ContainsKey) ? string.Concat(upper.Select(c => Expansions.GetValueOrDefault(c) ?? c.ToString())) : upper;
    }
}
