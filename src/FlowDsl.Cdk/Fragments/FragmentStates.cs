using System.Text.Json.Nodes;
using FlowDsl.Asl.Json;
using FlowDsl.Asl.Model;

namespace FlowDsl.Cdk;

/// <summary>A workflow's states as the JSON that they are inside another machine: each names its language, and has what is bound in the place of the tokens.</summary>
internal static class FragmentStates
{
    public static IReadOnlyList<KeyValuePair<string, JsonObject>> Of(CompiledWorkflow workflow, FlowBindings bindings)
    {
        var speaking = workflow.Definition with { States = Speaking(workflow.Definition.States) };
        var states = JsonNode.Parse(AslWriter.Write(speaking))!["States"]!.AsObject();
        foreach (var state in states) Bind(state.Value!, bindings);
        return [.. states.Select(state => KeyValuePair.Create(state.Key, state.Value!.AsObject()))];
    }

    // A state takes the machine's language, and never that of the Parallel around it.
    private static State[] Speaking(IReadOnlyList<State> states) => [.. states.Select(state => Inner(state) with { QueryLanguage = QueryLanguage.JSONata })];

    private static State Inner(State state) => state switch
    {
        ParallelState parallel => parallel with { Branches = [.. parallel.Branches.Select(branch => branch with { States = Speaking(branch.States) })] },
        MapState { ItemProcessor: { } processor } map => map with { ItemProcessor = processor with { States = Speaking(processor.States) } },
        _ => state,
    };

    private static void Bind(JsonNode node, FlowBindings bindings)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (name, value) in members.ToList())
                    if (Bound(value, bindings) is { } text) members[name] = text;
                break;
            case JsonArray items:
                for (var i = 0; i < items.Count; i++)
                    if (Bound(items[i], bindings) is { } text) items[i] = text;
                break;
        }
    }

    private static string? Bound(JsonNode? value, FlowBindings bindings)
    {
        if (value is JsonValue text && text.TryGetValue<string>(out var now)) return bindings.All.Aggregate(now, (t, b) => t.Replace($"${{{b.Key}}}", b.Value.Value, StringComparison.Ordinal));
        if (value is not null) Bind(value, bindings);
        return null;
    }
}
