using System.Text.Json;
using FlowDsl.Asl.Model;
using FlowDsl.Jsonata;

namespace FlowDsl.Local.Distributing.Writing;

/// <summary>How results are shaped.</summary>
/// <param name="Transformation">NONE: the children's records; COMPACT: their outputs; FLATTEN: outputs, and the elements of those that are arrays.</param>
/// <param name="IsLines">Files are JSON Lines.</param>
internal sealed record ResultShape(string Transformation, bool IsLines)
{
    /// <summary>The shape that a writer asks for; without one records are written to a store, and outputs go to the next state.</summary>
    public static ResultShape Of(WriterConfig? config, bool isExported) => new(
        Text(config?.Transformation) ?? (isExported ? "NONE" : "COMPACT"), Text(config?.OutputType) == "JSONL");

    /// <summary>What the results have of one child; what did not succeed is always a record.</summary>
    public IEnumerable<JsonataValue> Apply(ChildResult child) => child.End is not { Status: ExecutionStatus.Succeeded } || Transformation == "NONE" ? [ChildRecord.Of(child)]
        : Transformation == "FLATTEN" && child.Output.Kind is JsonataKind.Array ? child.Output.EnumerateItems()
        : [child.Output];

    private static string? Text(JsonElement? value) => value is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
}
