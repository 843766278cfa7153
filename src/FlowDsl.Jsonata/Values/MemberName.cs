using System.Text;

namespace FlowDsl.Jsonata.Values;

/// <summary>A member's name, as text and as a document holds it.</summary>
internal sealed class MemberName(string text)
{
    internal readonly string Text = text;
    internal readonly byte[] Utf8 = Encoding.UTF8.GetBytes(text);
}
