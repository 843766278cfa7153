using FlowDsl.Jsonata;

namespace FlowDsl.Local.Distributing.Writing;

/// <summary>What became of one item or batch.</summary>
/// <param name="Input">What the child got, or would have got.</param>
/// <param name="Output">What it gave, when it succeeded.</param>
/// <param name="End">How it ended; null: it was never started.</param>
internal readonly record struct ChildResult(JsonataValue Input, JsonataValue Output, ChildEnd? End);
