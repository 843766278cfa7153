namespace FlowDsl.Jsonata;

/// <summary>What an expression may be written with.</summary>
public sealed record JsonataOptions
{
    /// <summary>The whole of JSONata 2.1.</summary>
    public static JsonataOptions Default { get; } = new();

    /// <summary>Whether the operators <c>??</c> and <c>?:</c> of JSONata 2.1 are known.</summary>
    public bool AllowCoalesce { get; init; } = true;

    /// <summary>Functions beside the built-in ones, or in the place of those of the same name.</summary>
    public IReadOnlyList<JsonataFunction> Functions { get; init; } = [];

    /// <summary>Names of built-in functions that do not exist, without their <c>$</c>.</summary>
    public IReadOnlyList<string> RemovedFunctions { get; init; } = [];
}
