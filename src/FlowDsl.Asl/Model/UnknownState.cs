using System.Text.Json;

namespace FlowDsl.Asl.Model;

/// <summary>
/// A state whose type is missing or none of the language's. <c>AslReader.Read</c> refuses it; <c>AslReader.Inspect</c> keeps it, so that a definition
/// that is not right yet can be looked at, checked and written again. Nothing can run it.
/// </summary>
/// <param name="Written">The value of <c>Type</c>; null where it has none that is a text.</param>
public sealed record UnknownState(string? Written) : State
{
    /// <inheritdoc/>
    public override string Type => Written ?? "";

    /// <summary>What stands in the state's place where that is no object.</summary>
    public JsonElement? Value { get; init; }
}
