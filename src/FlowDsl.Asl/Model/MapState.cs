using System.Text.Json;

namespace FlowDsl.Asl.Model;

/// <summary>
/// Runs its processor once for each item. Only a distributed Map has a label, a reader, a batcher, a result writer and tolerated failures.
/// See https://docs.aws.amazon.com/step-functions/latest/dg/state-map-distributed.html.
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

    /// <summary>JSONPath: a path to the items. Null: the state's input.</summary>
    public JsonElement? ItemsPath { get; init; }

    /// <summary>What an iteration gets as its input. Null: the item.</summary>
    public JsonElement? ItemSelector { get; init; }

    /// <summary>The deprecated name of <see cref="ItemSelector"/>.</summary>
    public JsonElement? Parameters { get; init; }

    /// <summary>How many iterations run at once: a number, or in JSONata an expression for one. Null or 0: no limit.</summary>
    public JsonElement? MaxConcurrency { get; init; }

    /// <summary>JSONPath: a reference path to the number, instead of <see cref="MaxConcurrency"/>.</summary>
    public JsonElement? MaxConcurrencyPath { get; init; }

    /// <summary>The name of the Map Run and part of its ARN. Null: AWS makes one.</summary>
    public string? Label { get; init; }

    /// <summary>Where the items come from when not from the state's input.</summary>
    public ItemReader? ItemReader { get; init; }

    /// <summary>How items are put together to one child's input.</summary>
    public ItemBatcher? ItemBatcher { get; init; }

    /// <summary>Where the results go and in which form.</summary>
    public ResultWriter? ResultWriter { get; init; }

    /// <summary>How many items may fail: a number, or in JSONata an expression for one. Null: none.</summary>
    public JsonElement? ToleratedFailureCount { get; init; }

    /// <summary>JSONPath: a reference path to that count.</summary>
    public JsonElement? ToleratedFailureCountPath { get; init; }

    /// <summary>How many percent of the items may fail, from 0 to 100: a number, or in JSONata an expression for one. Null: none.</summary>
    public JsonElement? ToleratedFailurePercentage { get; init; }

    /// <summary>JSONPath: a reference path to that percentage.</summary>
    public JsonElement? ToleratedFailurePercentagePath { get; init; }

    /// <summary>JSONPath: a payload template over the raw result. Null: the result as it is.</summary>
    public JsonElement? ResultSelector { get; init; }

    /// <summary>JSONPath: where in the raw input the result is placed. Null: instead of the input; a JSON null: nowhere.</summary>
    public JsonElement? ResultPath { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<StateScope> InnerScopes => [.. new[] { ItemProcessor, Iterator }.OfType<StateScope>()];
}
