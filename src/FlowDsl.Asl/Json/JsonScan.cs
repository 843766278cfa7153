using System.Globalization;
using System.Text.Json;
using FlowDsl.Asl.Diagnostics;

namespace FlowDsl.Asl.Json;

/// <summary>What has to hold of the text before it is worth reading: JSON, not too large or deep, no member twice, every text Unicode.</summary>
internal static class JsonScan
{
    /// <summary>Deeper than any definition that Step Functions has been seen to take, and no danger to the stack.</summary>
    public const int MaxDepth = 128;

    public static void Check(ReadOnlySpan<byte> utf8, Problems problems)
    {
        if (utf8.Length > AslReader.MaxBytes)
        {
            problems.Add(TooLarge(utf8.Length));
            return;
        }

        var levels = new Stack<Level>();
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MaxDepth + 2 });
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth > MaxDepth)
                {
                    problems.Add(DiagnosticCodes.NestedTooDeeply, Place(utf8, reader.TokenStartIndex, levels), $"there are more than {MaxDepth} levels");
                    return;
                }

                Step(ref reader, utf8, levels, problems);
                if (problems.IsFull) return;
            }
        }
        catch (JsonException broken)
        {
            var place = new JsonPlace(Pointer(levels), (int)(broken.LineNumber ?? 0) + 1, (int)(broken.BytePositionInLine ?? 0) + 1);
            problems.Add(DiagnosticCodes.NotJson, place, JsonWords.Of(broken));
        }
    }

    public static Diagnostic TooLarge(int bytes) => new()
    {
        Code = DiagnosticCodes.DefinitionTooLarge,
        Reason = string.Create(CultureInfo.InvariantCulture, $"it has {bytes} bytes"),
    };

    private static void Step(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8, Stack<Level> levels, Problems problems)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                Begin(levels);
                levels.Push(new Level([]));
                break;
            case JsonTokenType.StartArray:
                Begin(levels);
                levels.Push(new Level(null));
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                levels.Pop();
                break;
            case JsonTokenType.PropertyName:
                var level = levels.Peek();
                if (Text(ref reader) is not { } name)
                    problems.Add(DiagnosticCodes.BrokenText, Place(utf8, reader.TokenStartIndex, levels), "the name holds half of a surrogate pair or bytes that are no UTF-8");
                else
                {
                    level.Name = name;
                    if (!level.Names!.Add(name))
                        problems.Add(DiagnosticCodes.DuplicateMember, Place(utf8, reader.TokenStartIndex, levels), $"'{name}' stands twice in this object");
                }

                break;
            default:
                Begin(levels);
                if (reader.TokenType == JsonTokenType.String && Text(ref reader) is null)
                    problems.Add(DiagnosticCodes.BrokenText, Place(utf8, reader.TokenStartIndex, levels), "the text holds half of a surrogate pair or bytes that are no UTF-8");
                break;
        }
    }

    private static void Begin(Stack<Level> levels)
    {
        if (levels.TryPeek(out var level)) level.Index++;
    }

    private static string? Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static JsonPlace Place(ReadOnlySpan<byte> utf8, long offset, Stack<Level> levels)
    {
        var (line, column) = JsonLocator.LineAndColumn(utf8, offset);
        return new JsonPlace(Pointer(levels), line, column);
    }

    private static string Pointer(Stack<Level> levels) =>
        JsonPointers.Of(levels.Reverse().Where(level => level.Segment is not null).Select(level => level.Segment!));

    private sealed class Level(HashSet<string>? names)
    {
        public HashSet<string>? Names { get; } = names;

        public string? Name { get; set; }

        public int Index { get; set; } = -1;

        public string? Segment => Names is null ? (Index < 0 ? null : Index.ToString(CultureInfo.InvariantCulture)) : Name;
    }
}
