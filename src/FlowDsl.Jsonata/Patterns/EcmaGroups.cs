namespace FlowDsl.Jsonata.Patterns;

/// <summary>The groups of an ECMAScript pattern that capture, in the order in which they open; null for one without a name.</summary>
internal static class EcmaGroups
{
    internal static List<string?> Of(string pattern)
    {
        var names = new List<string?>();
        for (var i = 0; i < pattern.Length; i++)
            switch (pattern[i])
            {
                case '\\': i++; break;
                case '[':
                    for (i++; i < pattern.Length && pattern[i] != ']'; i++)
                        if (pattern[i] == '\\') i++;
                    break;
                case '(' when i + 1 >= pattern.Length || pattern[i + 1] != '?': names.Add(null); break;
                case '(' when NameAt(pattern, i) is { } name:
                    names.Add(names.Contains(name) ? throw new ArgumentException("Duplicate capture group name") : name);
                    break;
            }
        return names;
    }

    /// <summary>The name in <c>(?&lt;name&gt;</c> or <c>\k&lt;name&gt;</c> at <paramref name="at"/>, or null.</summary>
    internal static string? NameAt(string pattern, int at)
    {
        var open = at + 2;
        if (open >= pattern.Length || pattern[open] != '<' || (open + 1 < pattern.Length && pattern[open + 1] is '=' or '!')) return null;
        var close = pattern.IndexOf('>', open);
        var name = close < 0 ? "" : pattern[(open + 1)..close];
        var isName = name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsLetterOrDigit(c) || c is '_' or '$');
        return isName ? name : throw new ArgumentException("Invalid capture group name");
    }
}
