using System.Globalization;
using System.Text.Json;

namespace FlowDsl.Asl.Json;

/// <summary>Finds the line and column of a value by reading the text again: only a problem pays for places.</summary>
internal static class JsonLocator
{
    /// <summary>The place of the value that the segments lead to; of the nearest one above when there is none.</summary>
    public static (int Line, int Column) Find(ReadOnlySpan<byte> utf8, IReadOnlyList<string> segments)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = JsonScan.MaxDepth + 1 });
        reader.Read();
        var start = reader.TokenStartIndex;
        foreach (var segment in segments)
        {
            if (!Enter(ref reader, segment)) break;
            start = reader.TokenStartIndex;
        }

        return LineAndColumn(utf8, start);
    }

    public static (int Line, int Column) LineAndColumn(ReadOnlySpan<byte> utf8, long offset)
    {
        var before = utf8[..(int)offset];
        return (before.Count((byte)'\n') + 1, before.Length - before.LastIndexOf((byte)'\n'));
    }

    private static bool Enter(ref Utf8JsonReader reader, string segment)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var found = reader.ValueTextEquals(segment);
                reader.Read();
                if (found) return true;
                reader.Skip();
            }

            return false;
        }

        if (reader.TokenType != JsonTokenType.StartArray) return false;
        if (!int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index)) return false;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (index-- == 0) return true;
            reader.Skip();
        }

        return false;
    }
}
