using System.Text.Json;
using FlowDsl.Conformance.Comparing;
using FlowDsl.Conformance.Scoring;

namespace FlowDsl.Conformance.StateTests;

/// <summary>A TestState call that the real service answered.</summary>
/// <param name="row">Its line of the corpus.</param>
public sealed class RecordedStateTest(JsonElement row)
{
    /// <summary>Its id: the test that made it.</summary>
    public string Id => row.GetProperty("id").GetString()!;

    /// <summary>The definition's text: a state, or a machine with the request's <c>stateName</c>.</summary>
    public string Definition => row.TryGetProperty("definition", out var definition) && definition.ValueKind != JsonValueKind.Null
        ? definition.GetRawText() : row.GetProperty("definitionText").GetString()!;

    /// <summary>What was asked; its documents are parsed.</summary>
    public JsonElement Request => row.GetProperty("request");

    /// <summary>The answer, or <c>requestRejected</c> with <c>errorCode</c> and <c>message</c>.</summary>
    public JsonElement Recorded => row.GetProperty("recorded");

    /// <summary>The outcome of its task was recorded, or it has none.</summary>
    public bool IsComparable => !(Flags.Is(row.GetProperty("features"), "needsMocks") && IsTask);

    /// <summary>What it uses.</summary>
    public IReadOnlyList<string> Uses => FeatureNames.Of(row.GetProperty("features"));

    /// <summary>Its masks.</summary>
    public Masks Masks() => new(
        row.GetProperty("placeholders"),
        row.GetProperty("definition").GetRawText() + Request.GetRawText(),
        "",
        Request.TryGetProperty("input", out var input) ? input : default);

    private bool IsTask => row.GetProperty("definition") is { ValueKind: JsonValueKind.Object } state && state.TryGetProperty("Type", out var type) && type.GetString() == "Task";
}
