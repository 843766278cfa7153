using System.Globalization;
using System.Text.Json;

namespace FlowDsl.Asl.Json;

/// <summary>A value and the way to it. The pointer is made only when a problem needs it: a hostile document could make all pointers together huge.</summary>
internal sealed class Located(JsonElement element, Located? parent = null, string segment = "")
{
    public JsonElement Element { get; } = element;

    /// <summary>The member's name or the element's index in the parent.</summary>
    public string Segment { get; } = segment;

    public Located Member(JsonProperty member) => new(member.Value, this, member.Name);

    /// <summary>The elements of an array.</summary>
    public IEnumerable<Located> Items() =>
        Element.EnumerateArray().Select((item, index) => new Located(item, this, index.ToString(CultureInfo.InvariantCulture)));

    public IReadOnlyList<string> Segments()
    {
        var segments = new Stack<string>();
        for (var at = this; at.Parent is not null; at = at.Parent) segments.Push(at.Segment);
        return [.. segments];
    }

    public string Pointer() => JsonPointers.Of(Segments());

    private Located? Parent { get; } = parent;
}
