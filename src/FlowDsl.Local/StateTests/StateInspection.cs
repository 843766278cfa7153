using System.Text.Json;

namespace FlowDsl.Local.StateTests;

/// <summary>A tested state's data from stage to stage. A stage that the state's type or language has not, or that it did not come to, is null.</summary>
public sealed record StateInspection
{
    /// <summary>The raw input.</summary>
    public JsonElement? Input { get; init; }

    /// <summary>JSONata: the request.</summary>
    public JsonElement? AfterArguments { get; init; }

    /// <summary>JSONPath: what InputPath selects.</summary>
    public JsonElement? AfterInputPath { get; init; }

    /// <summary>JSONPath: what Parameters make of it.</summary>
    public JsonElement? AfterParameters { get; init; }

    /// <summary>The raw result of a Task, or a Pass's Result.</summary>
    public JsonElement? Result { get; init; }

    /// <summary>JSONPath: what ResultSelector makes of the result.</summary>
    public JsonElement? AfterResultSelector { get; init; }

    /// <summary>JSONPath: the result placed in the input.</summary>
    public JsonElement? AfterResultPath { get; init; }

    /// <summary>At the level TRACE: what an HTTP Task sent.</summary>
    public InspectedRequest? Request { get; init; }

    /// <summary>At the level TRACE: what an HTTP Task was answered.</summary>
    public InspectedResponse? Response { get; init; }

    /// <summary>The variables after the state, if there are any.</summary>
    public JsonElement? Variables { get; init; }

    /// <summary>JSONPath: the items of a Map.</summary>
    public JsonElement? AfterItemsPath { get; init; }

    /// <summary>The inputs of a Map's iterations, when it has an ItemSelector.</summary>
    public JsonElement? AfterItemSelector { get; init; }

    /// <summary>The inputs of a distributed Map's children, when it has an ItemBatcher; the items in each are JSON texts.</summary>
    public JsonElement? AfterItemBatcher { get; init; }

    /// <summary>The items of a distributed Map that ItemsPointer selects.</summary>
    public JsonElement? AfterItemsPointer { get; init; }

    /// <summary>How many iterations of a Map may fail, when it says so.</summary>
    public long? ToleratedFailureCount { get; init; }

    /// <summary>How many percent of a Map's iterations may fail, when it says so.</summary>
    public double? ToleratedFailurePercentage { get; init; }

    /// <summary>How many iterations of a Map may run at once; 0: no limit.</summary>
    public long? MaxConcurrency { get; init; }

    /// <summary>Who handled the state's error.</summary>
    public ErrorDetails? ErrorDetails { get; init; }
}
