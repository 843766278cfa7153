namespace FlowDsl.Local.Planning;

/// <summary>The patterns of <c>StringMatches</c>: a star stands for any text, a backslash takes the meaning of the character after it away.</summary>
internal static class Wildcards
{
    public static bool Match(string pattern, string text)
    {
        // The classic walk: after a mismatch the last star takes one character more. Never more than pattern times text steps.
        int p = 0, t = 0, star = -1, taken = 0;
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                (star, taken) = (p++, t);
                continue;
            }

            var width = p < pattern.Length && pattern[p] == '\\' && p + 1 < pattern.Length ? 2 : 1;
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
}
