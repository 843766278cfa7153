using FlowDsl.Jsonata;
using FlowDsl.Local.Distributing.Reading;
using FlowDsl.Local.Planning;

namespace FlowDsl.Local.Stepping;

/// <summary>What the iterations of a Map get.</summary>
internal static class MapItems
{
    /// <summary>"Up to 40", says AWS of an inline Map; more would only show another order in history.</summary>
    public const int MostInline = 40;

    /// <summary>"Up to 10,000" of a distributed one.</summary>
    public const int MostDistributed = 10_000;

    /// <summary>The inputs of the iterations: the items, each through the selector.</summary>
    public static JsonataValue[] Of(Turn turn, Cursor cursor, MapPlan plan, Surroundings surroundings) =>
        Selected(turn, cursor, plan, surroundings.Root, [.. Items(plan, surroundings, mayBeObject: false).Select(item => new ReadItem(item.Key, item.Value, ReadItem.StateData))]);

    /// <summary>The items as they are in the state's data, with their names where they are members of an object.</summary>
    public static IEnumerable<(string? Key, JsonataValue Value)> Items(MapPlan plan, Surroundings surroundings, bool mayBeObject)
    {
        var items = plan.Items?.Evaluate(surroundings) ?? (plan.ItemsPath is { } path ? Selecting.ForData(path, surroundings) : surroundings.Root);
        if (items.Kind is JsonataKind.Array) return Enumerable.Range(0, items.Count).Select(i => ((string?)null, items[i]));
        if (items.Kind is JsonataKind.Object && mayBeObject) return items.EnumerateMembers().Select(member => ((string?)member.Key, member.Value));
        if (plan.IsJsonPath) throw new StateFailure(ErrorNames.Runtime, $"Reference path \"{PathText(plan.ItemsPath)}\" must point to array.") { NamesState = false };
        throw plan.Items is { } template
            ? Types.Unexpected(template, "Items", "array", items)
            : new StateFailure(ErrorNames.QueryEvaluationError, $"Map state input must be an array but was: {items.ToJson()}");
    }

    public static JsonataValue[] Selected(Turn turn, Cursor cursor, MapPlan plan, JsonataValue root, IReadOnlyList<ReadItem> items)
    {
        turn.Probe?.Saw(Stage.Items, JsonataValue.ArrayOf([.. items.Select(item => item.Value)]));
        var inputs = new JsonataValue[items.Count];
        for (var i = 0; i < inputs.Length; i++)
        {
            inputs[i] = plan.ItemSelector is { } selector
                ? selector.Evaluate(new Surroundings(turn, cursor) { Root = root, MapItem = Context(items[i].Key, items[i].Value, i, JsonataValue.From(items[i].Source)) })
                : Plain(items[i].Key, items[i].Value);
        }

        if (plan.ItemSelector is not null) turn.Probe?.Saw(Stage.ItemSelector, JsonataValue.ArrayOf(inputs));
        return inputs;
    }

    public static int Concurrency(MapPlan plan, Surroundings surroundings, int most)
    {
        var limit = Numbers.Whole(plan.MaxConcurrency, surroundings, least: 0, most: long.MaxValue) ?? 0;
        surroundings.Probe?.SawConcurrency(limit);
        return limit > 0 ? (int)Math.Min(limit, most) : most;
    }

    // AWS names a path into the context object as if that were the input.
    private static string PathText(Asl.Paths.JsonPath? path) => path switch
    {
        null => "$",
        { Root: Asl.Paths.PathRoot.Context } => path.Text[1..],
        _ => path.Text,
    };

    private static JsonataValue Plain(string? key, JsonataValue value) =>
        key is null ? value : JsonataValue.ObjectOf(new("Key", JsonataValue.From(key)), new("Value", value));

    private static JsonataValue Context(string? key, JsonataValue value, int index, JsonataValue source)
    {
        var item = key is null
            ? JsonataValue.ObjectOf(new("Index", JsonataValue.From(index)), new("Value", value), new("Source", source))
            : JsonataValue.ObjectOf(new("Index", JsonataValue.From(index)), new("Key", JsonataValue.From(key)), new("Value", value), new("Source", source));
        return JsonataValue.ObjectOf(new KeyValuePair<string, JsonataValue>("Item", item));
    }
}
