namespace FlowDsl.Jsonata.Values;

/// <summary>An array. The flags are JSONata's: they decide whether an array of one collapses to its item.</summary>
internal abstract class JsonataArray() : HeapValue(JsonataKind.Array)
{
    /// <summary>Made by navigation rather than written as an array: collapses when it has one item, is nothing when it has none.</summary>
    internal bool IsSequence { get; init; }

    /// <summary>A sequence that <c>[]</c> told to stay an array.</summary>
    internal bool KeepSingleton { get; set; }

    /// <summary>Written as <c>[…]</c> at an end of a path: one item there, not many.</summary>
    internal bool IsConstructed { get; set; }

    /// <summary>Wraps an input document that is an array, so that the first step sees it as one item.</summary>
    internal bool IsOuterWrapper { get; init; }

    /// <summary>Holds <see cref="Evaluation.BindingTuple"/>s instead of values.</summary>
    internal bool IsTupleStream { get; init; }

    internal abstract int Count { get; }

    internal abstract JsonataValue this[int index] { get; }
}
