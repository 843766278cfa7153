using System.Text.Json;

namespace FlowDsl.Conformance.Comparing;

/// <summary>Where two values first differ.</summary>
/// <param name="Path">The place: <c>$.a[0].b</c>.</param>
/// <param name="Expected">What was recorded.</param>
/// <param name="Actual">What came out.</param>
public sealed record Difference(string Path, string Expected, string Actual)
{
    private const int Longest = 600;

    internal static Difference Of(string path, JsonElement expected, JsonElement? actual) =>
        new(path, Short(expected.GetRawText()), actual is { } value ? Short(value.GetRawText()) : "nothing");

    internal static string Short(string text) => text.Length <= Longest ? text : $"{text[..Longest]}… ({text.Length} characters)";

    /// <inheritdoc/>
    public override string ToString() => $"at {Path}\n  recorded: {Expected}\n  here:     {Actual}";
}
