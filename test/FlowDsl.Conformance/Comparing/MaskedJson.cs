using System.Text.Json;

namespace FlowDsl.Conformance.Comparing;

/// <summary>Compares values with recorded ones: numbers by value, objects unordered, arrays ordered, masks as the case has them.</summary>
/// <param name="masks">The case's masks.</param>
public sealed class MaskedJson(Masks masks)
{
    private const string Date = "<date>";

    private readonly MaskedText _text = new(masks);

    /// <summary>The first difference, or null. What the tokens stand for is learnt only when there is none.</summary>
    /// <param name="recorded">What was recorded.</param>
    /// <param name="actual">What came out.</param>
    public Difference? Compare(JsonElement recorded, JsonElement actual) => Learning(() => Compare(recorded, actual, "$", isText: true));

    /// <summary>
    /// The first difference of a service's answer, or null. Its documents are texts: where the recording shows an object or an array, the answer may hold
    /// its text.
    /// </summary>
    /// <param name="recorded">What was recorded.</param>
    /// <param name="actual">What came out.</param>
    public Difference? CompareAnswer(JsonElement recorded, JsonElement actual) => Learning(() => Compare(recorded, actual, "$", isText: false));

    /// <summary>Whether a text matches a recorded one.</summary>
    public bool Matches(string recorded, string actual)
    {
        recorded = masks.Bind(recorded);
        return masks.IsMask(recorded) || _text.Match(recorded, actual);
    }

    private Difference? Learning(Func<Difference?> compare)
    {
        var mark = masks.Mark;
        var difference = compare();
        if (difference is not null) masks.Forget(mark);
        return difference;
    }

    private Difference? Compare(JsonElement recorded, JsonElement actual, string path, bool isText) => recorded.ValueKind switch
    {
        JsonValueKind.String => Text(recorded, actual, path, isText),
        JsonValueKind.Object or JsonValueKind.Array when !isText && actual.ValueKind == JsonValueKind.String => Parsed(actual.GetString()!) is { } inner
            ? Compare(recorded, inner, path, isText: true) : Difference.Of(path, recorded, actual),
        _ when recorded.ValueKind != actual.ValueKind => Difference.Of(path, recorded, actual),
        JsonValueKind.Object => Members(recorded, actual, path, isText),
        JsonValueKind.Array => Items(recorded, actual, path, isText),
        JsonValueKind.Number => SameNumber(recorded, actual) ? null : Difference.Of(path, recorded, actual),
        _ => null,
    };

    private Difference? Members(JsonElement recorded, JsonElement actual, string path, bool isText)
    {
        HashSet<string> seen = [];
        foreach (var member in recorded.EnumerateObject())
        {
            var name = masks.Bind(member.Name);
            seen.Add(name);
            if (!actual.TryGetProperty(name, out var value)) return Difference.Of($"{path}.{name}", member.Value, null);
            if (Compare(member.Value, value, $"{path}.{name}", isText) is { } difference) return difference;
        }

        foreach (var member in actual.EnumerateObject())
            if (!seen.Contains(member.Name)) return new Difference($"{path}.{member.Name}", "nothing", Difference.Short(member.Value.GetRawText()));
        return null;
    }

    private Difference? Items(JsonElement recorded, JsonElement actual, string path, bool isText)
    {
        if (recorded.GetArrayLength() != actual.GetArrayLength()) return Difference.Of(path, recorded, actual);
        var i = 0;
        foreach (var (left, right) in recorded.EnumerateArray().Zip(actual.EnumerateArray()))
            if (Compare(left, right, $"{path}[{i++}]", isText) is { } difference) return difference;
        return null;
    }

    private Difference? Text(JsonElement recorded, JsonElement actual, string path, bool isText)
    {
        var expected = masks.Bind(recorded.GetString()!);
        if (masks.IsMask(expected) || masks.IsMask(recorded.GetString()!)) return null;
        // The time of an object of S3, which is a number of seconds.
        if (actual.ValueKind == JsonValueKind.Number && expected == Date && masks.TokenAt(expected, 0) == Date) return null;
        if (actual.ValueKind != JsonValueKind.String) return Difference.Of(path, recorded, actual);
        var text = actual.GetString()!;
        if (expected == text || masks.IsDate(expected, text)) return null;
        // As documents where both are: in a text, a token could stand for half a document. A scalar is one only where the service writes a document.
        if (Parsed(recorded.GetString()!) is { } left && Parsed(text) is { } right && (!isText || IsDocument(left) && IsDocument(right)))
            return Compare(left, right, path, isText: true);
        return _text.Match(expected, text) ? null : Difference.Of(path, recorded, actual);
    }

    private static bool IsDocument(JsonElement value) => value.ValueKind is JsonValueKind.Object or JsonValueKind.Array;

    private static bool SameNumber(JsonElement recorded, JsonElement actual) =>
        recorded.TryGetDecimal(out var left) && actual.TryGetDecimal(out var right) && left == right || recorded.GetDouble() == actual.GetDouble();

    private static JsonElement? Parsed(string text)
    {
        try
        {
            return JsonElement.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
