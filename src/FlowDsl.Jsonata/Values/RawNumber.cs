namespace FlowDsl.Jsonata.Values;

/// <summary>The tag of a number whose source text is not what the engine would write, so that it can be passed through unchanged.</summary>
internal sealed class RawNumber(string text) : HeapValue(JsonataKind.Number)
{
    internal readonly string Text = text;
}
