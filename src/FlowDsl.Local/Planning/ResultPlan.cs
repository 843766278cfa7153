namespace FlowDsl.Local.Planning;

/// <summary>JSONPath: what becomes of a result before it is the output.</summary>
/// <param name="Selector">ResultSelector; null: the result as it is.</param>
/// <param name="Path">ResultPath; null: the result is the output.</param>
internal sealed record ResultPlan(Template? Selector, DataPath? Path)
{
    public static ResultPlan Whole { get; } = new(null, null);
}
