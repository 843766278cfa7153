using System.Text.Json;

namespace FlowDsl.Asl.Model;

/// <summary>
/// Runs its processor once for each item. What only a distributed Map has (<c>ItemReader</c>, <c>ItemBatcher</c>, <c>ResultWriter</c>, <c>Label</c>,
/// the tolerated failures) is in <see cref="State.UnknownFields"/>.
/// </summary>
public sealed record MapState : FallibleState
{
    /// <inheritdoc/>
    public override string Type => "Map";

    /// <summary>The states to run. Null when the definition has none, or has the deprecated <c>Iterator</c>.</summary>
    public ItemProcessor? ItemProcessor { get; init; }

    /// <summary>The deprecated name of <see cref="ItemProcessor"/>.</summary>
    public ItemProcessor? Iterator { get; init; }

    /// <summary>JSONata: an array or an object, or an expression for one. Null: the state's input.</summary>
    public JsonElement? Items { get; init; }

    /// <summary>What an iteration gets as its input. Null: the item.</summary>
    public JsonElement? ItemSelector { get; init; }

    /// <summary>How many iterations run at once: a number, or in JSONata an expression for one. Null or 0: no limit.</summary>
    public JsonElement? MaxConcurrency { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<StateScope> InnerScopes => [.. new[] { ItemProcessor, Iterator }.OfType<StateScope>()];
}
