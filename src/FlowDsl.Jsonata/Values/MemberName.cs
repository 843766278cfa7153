using System.Text;

namespace FlowDsl.Jsonata.Values;

/// <summary>A member's name, as text and as a document holds it.</summary>
internal sealed class MemberName(string text)
{
    internal readonly string Text = text;

    /// <summary>Null where the text holds half a surrogate pair, for which UTF-8 has no bytes; a document can hold it only as an escape.</summary>
    internal readonly byte[]? Utf8 = HasHalves(text) ? null : Encoding.UTF8.GetBytes(text);

    private static bool HasHalves(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return true;
            i++;
        }
        return false;
    }
}
