using System.Text.Json;

namespace Medallion.Local.Warehouse;

/// <summary>
/// Decides whether a line is one JSON object (RFC 8259, nothing beside it) that both engines read alike. DuckDB takes NaN and trailing commas,
/// Spark takes text after the object, and of a member that comes twice one takes the first, the other the last: such lines are no records.
/// </summary>
internal sealed class RecordCheck
{
    // One level less than what Jackson, which reads for Spark, allows, as Spark's check wraps the line.
    private const int MostDepth = 999;

    // Jackson's bound for the length of a number.
    private const int LongestNumber = 1000;

    private readonly MemberTree _declared;

    public RecordCheck(IEnumerable<FieldPath> fields) => _declared = MemberTree.Of(fields.Select(field => field.Members));

    public bool IsRecord(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = MostDepth });
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject && IsObject(ref reader, _declared) && !reader.Read();
        }
        catch (JsonException) { return false; }
        catch (InvalidOperationException) { return false; } // half a surrogate pair in a text
    }

    private static bool IsObject(ref Utf8JsonReader reader, MemberTree declared)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            if (!seen.Add(name) || !reader.Read()) return false;
            var child = declared.Child(name);
            var fine = child is not null && reader.TokenType == JsonTokenType.StartObject ? IsObject(ref reader, child) : IsValue(ref reader);
            if (!fine) return false;
        }
        return reader.TokenType == JsonTokenType.EndObject;
    }

    private static bool IsValue(ref Utf8JsonReader reader)
    {
        var depth = reader.CurrentDepth;
        do
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped) reader.GetString();
            if (reader.TokenType == JsonTokenType.Number && reader.ValueSpan.Length > LongestNumber) return false;
        }
        while ((reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray || reader.CurrentDepth > depth) && reader.Read());
        return true;
    }
}
