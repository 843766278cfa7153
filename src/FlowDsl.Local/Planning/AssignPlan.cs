using System.Text.Json;

namespace FlowDsl.Local.Planning;

/// <summary>The variables that a state, rule or catcher changes.</summary>
internal sealed record AssignPlan(IReadOnlyList<KeyValuePair<string, Template>> Variables)
{
    public static AssignPlan Nothing { get; } = new([]);

    /// <summary>The new values: all computed from the old ones.</summary>
    public IReadOnlyList<KeyValuePair<string, JsonElement>> Evaluate(Surroundings surroundings) =>
        [.. Variables.Select(variable => KeyValuePair.Create(variable.Key, variable.Value.Evaluate(surroundings)))];
}
