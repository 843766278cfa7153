using System.Text;
using System.Text.Json;

namespace Handlers.Records;

/// <summary>Follows a reader through a document and tells when it stands on the value at a path of member names.</summary>
internal sealed class JsonPath(string text)
{
    private readonly byte[][] _names = text.Length == 0 ? [] : [.. text.Split('.').Select(Encoding.UTF8.GetBytes)];
    private int _matched;
    private bool _nameWasLast;

    /// <summary>Must see every token outside the records; true on the first token of the value at the path.</summary>
    internal bool IsAt(ref readonly Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.PropertyName)
        {
            var here = _nameWasLast || (_names.Length == 0 && reader.CurrentDepth == 0);
            _nameWasLast = false;
            return here;
        }

        // A name at depth d decides over the d-th part of the path, if the parts before it are matched by the objects around it.
        var depth = reader.CurrentDepth;
        if (depth - 1 > _matched) return false;
        _matched = depth <= _names.Length && reader.ValueTextEquals(_names[depth - 1]) ? depth : depth - 1;
        _nameWasLast = _matched == _names.Length && depth == _names.Length;
        return false;
    }
}
