using FlowDsl.Jsonata;

namespace FlowDsl.Local.Planning;

/// <summary>The variables that a state, rule or catcher changes.</summary>
internal sealed record AssignPlan(IReadOnlyList<KeyValuePair<string, Template>> Variables)
{
    public static AssignPlan Nothing { get; } = new([]);

    /// <summary>The new values: all computed from the old ones.</summary>
    public KeyValuePair<string, JsonataValue>[] Evaluate(Surroundings surroundings)
    {
        if (Variables.Count == 0) return [];
        var values = new KeyValuePair<string, JsonataValue>[Variables.Count];
        for (var i = 0; i < values.Length; i++) values[i] = new(Variables[i].Key, Variables[i].Value.Evaluate(surroundings));
        return values;
    }
}
