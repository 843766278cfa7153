using System.Text.Json;
using FlowDsl.Asl.Json;
using FlowDsl.Local.Planning;

namespace FlowDsl.Local.Stepping;

/// <summary>What the iterations of a Map get.</summary>
internal static class MapItems
{
    // "Up to 40", says AWS of an inline Map; more would only show another order in history.
    private const int MostAtOnce = 40;

    public static JsonElement[] Of(Turn turn, Cursor cursor, MapPlan plan, Surroundings surroundings)
    {
        var items = plan.Items?.Evaluate(surroundings) ?? cursor.Input;
        if (items.ValueKind != JsonValueKind.Array)
            throw plan.Items is { } template
                ? Types.Unexpected(template, "Items", "array", items)
                : new StateFailure(ErrorNames.QueryEvaluationError, $"Map state input must be an array but was: {JsonStyle.Compact(items)}") { Location = "Items" };
        var list = items.EnumerateArray().ToArray();
        return plan.ItemSelector is { } selector ? [.. list.Select((item, i) => selector.Evaluate(turn.Surroundings(cursor, mapItem: Context(item, i))))] : list;
    }

    public static int Concurrency(MapPlan plan, Surroundings surroundings) =>
        Numbers.Whole(plan.MaxConcurrency, "MaxConcurrency", surroundings, least: 0) is { } most and > 0 ? (int)Math.Min(most, MostAtOnce) : MostAtOnce;

    private static JsonElement Context(JsonElement item, int index) => JsonElements.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("Index", index);
        json.WritePropertyName("Value");
        item.WriteTo(json);
        json.WriteString("Source", "STATE_DATA");
        json.WriteEndObject();
    });
}
