using System.Text.Json;

namespace FlowDsl.Local.Tests.Conformance;

/// <summary>An execution that the real service recorded.</summary>
internal sealed class RecordedCase(JsonElement row)
{
    public string Id => row.GetProperty("id").GetString()!;

    public string Definition => row.GetProperty("definition").GetRawText();

    public JsonElement Input => row.GetProperty("input");

    public JsonElement Recorded => row.GetProperty("recorded");

    public DateTimeOffset Clock => row.TryGetProperty("clock", out var clock) && clock.ValueKind == JsonValueKind.String ? clock.GetDateTimeOffset() : DateTimeOffset.UnixEpoch;

    public IReadOnlyList<JsonElement> Mocks => row.TryGetProperty("mocks", out var mocks) ? [.. mocks.EnumerateArray()] : [];

    public JsonElement Placeholders => row.GetProperty("placeholders");

    /// <summary>Whether what was recorded can be told from what the interpreter does: see the data's own README.</summary>
    public bool IsComparable =>
        Feature("mocksComplete", true) && !Feature("nonDeterministic", false) && !Feature("express", false)
        && !(Recorded.TryGetProperty("outputMasked", out var masked) && masked.GetBoolean());

    public bool OrderIsReliable => Feature("eventOrderReliable", true);

    private bool Feature(string name, bool byDefault) => row.GetProperty("features").TryGetProperty(name, out var value) ? value.GetBoolean() : byDefault;
}
