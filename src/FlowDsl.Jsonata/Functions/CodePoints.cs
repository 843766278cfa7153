using System.Text;

namespace FlowDsl.Jsonata.Functions;

/// <summary>Text by Unicode code points; half a surrogate pair counts as one.</summary>
internal static class CodePoints
{
    internal static int Count(string text)
    {
        var count = text.Length;
        for (var i = 0; i + 1 < text.Length; i++)
            if (char.IsSurrogatePair(text[i], text[i + 1]))
            {
                count--;
                i++;
            }
        return count;
    }

    internal static string Slice(string text, int from, int to)
    {
        if (from >= to) return "";
        var start = Offset(text, 0, from);
        return text[start..Offset(text, start, to - from)];
    }

    /// <summary><paramref name="length"/> code points of <paramref name="fill"/> over and over.</summary>
    internal static string Repeat(string fill, int length)
    {
        var whole = length / Count(fill);
        return new StringBuilder(fill.Length * (whole + 1)).Insert(0, fill, whole).Append(Slice(fill, 0, length % Count(fill))).ToString();
    }

    private static int Offset(string text, int start, int points)
    {
        var at = start;
        for (; points > 0 && at < text.Length; points--) at += at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
        return at;
    }
}
