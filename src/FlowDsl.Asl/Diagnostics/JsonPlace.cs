namespace FlowDsl.Asl.Diagnostics;

/// <summary>A value in a JSON document.</summary>
/// <param name="JsonPointer">An RFC 6901 pointer; empty for the whole document.</param>
/// <param name="Line">The line, from 1; 0 when the value has no text, as one of a model that was made in memory.</param>
/// <param name="Column">The column, from 1, in bytes of UTF-8; 0 as above.</param>
public sealed record JsonPlace(string JsonPointer, int Line = 0, int Column = 0) : Place
{
    /// <inheritdoc/>
    public override string ToString()
    {
        var pointer = JsonPointer.Length == 0 ? "/" : JsonPointer;
        return Line == 0 ? pointer : $"{pointer}({Line},{Column})";
    }
}
