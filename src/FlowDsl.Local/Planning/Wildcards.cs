using FlowDsl.Local.Stepping;

namespace FlowDsl.Local.Planning;

/// <summary>The patterns of <c>StringMatches</c>: a star stands for any text, a backslash before a star or a backslash takes its meaning away.</summary>
internal static class Wildcards
{
    /// <exception cref="StateFailure">A backslash stands before something else: the specification calls that an error at run time.</exception>
    public static bool Match(string pattern, string text)
    {
        if (HasStrayBackslash(pattern)) throw new StateFailure(ErrorNames.Runtime, $"The pattern '{pattern}' of StringMatches has a backslash that is followed by neither * nor \\.");
        // The classic walk: after a mismatch the last star takes one character more. Never more than pattern times text steps.
        int p = 0, t = 0, star = -1, taken = 0;
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                (star, taken) = (p++, t);
                continue;
            }

            var width = p < pattern.Length && pattern[p] == '\\' ? 2 : 1;
            if (p < pattern.Length && pattern[p + width - 1] == text[t])
            {
                p += width;
                t++;
                continue;
            }

            if (star < 0) return false;
            (p, t) = (star + 1, ++taken);
        }

        while (p < pattern.Length && pattern[p] == '*') p++;
        return p == pattern.Length;
    }

    private static bool HasStrayBackslash(string pattern)
    {
        for (var i = pattern.IndexOf('\\'); i >= 0 && i < pattern.Length; i++)
            if (pattern[i] == '\\' && (++i == pattern.Length || pattern[i] is not ('*' or '\\'))) return true;
        return false;
    }
}
