using System.Text.Json;

namespace FlowDsl.Asl.Model;

/// <summary>
/// Puts items together to one child's input, <c>{"BatchInput", "Items"}</c>.
/// See https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itembatcher.html.
/// </summary>
public sealed record ItemBatcher
{
    /// <summary>What every batch gets beside its items: any JSON, in JSONPath a payload template.</summary>
    public JsonElement? BatchInput { get; init; }

    /// <summary>The most items of a batch: a number, or in JSONata an expression for one.</summary>
    public JsonElement? MaxItemsPerBatch { get; init; }

    /// <summary>JSONPath: a reference path to that number.</summary>
    public JsonElement? MaxItemsPerBatchPath { get; init; }

    /// <summary>The most bytes of a batch, at most 262144: a number, or in JSONata an expression for one.</summary>
    public JsonElement? MaxInputBytesPerBatch { get; init; }

    /// <summary>JSONPath: a reference path to that number.</summary>
    public JsonElement? MaxInputBytesPerBatchPath { get; init; }

    /// <summary>Members without a property here, in the order of the document.</summary>
    public IReadOnlyList<UnknownField> UnknownFields { get; init; } = [];
}
