using System.Text;
using FlowDsl.Jsonata;
using FlowDsl.Local.Planning;
using FlowDsl.Local.Stepping;

namespace FlowDsl.Local.Distributing;

/// <summary>Puts items together: each child gets <c>{"BatchInput": …, "Items": […]}</c>.</summary>
internal static class Batches
{
    /// <summary>The batches, and how many items are in each.</summary>
    public static (JsonataValue[] Inputs, int[] Sizes) Of(BatcherPlan plan, Surroundings surroundings, JsonataValue[] items)
    {
        var mostItems = Numbers.Whole(plan.MaxItems, surroundings, least: 1, most: long.MaxValue) ?? long.MaxValue;
        var mostBytes = Numbers.Whole(plan.MaxBytes, surroundings, least: 1, DataLimit.MaxBytes) ?? DataLimit.MaxBytes;
        var common = plan.BatchInput?.Evaluate(surroundings) ?? default;
        var batches = new List<JsonataValue>();
        var sizes = new List<int>();
        var batch = new List<JsonataValue>();
        // The braces, brackets and names around the items.
        var around = Encoding.UTF8.GetByteCount(Batch(common, []).ToJson());
        long size = around;
        foreach (var item in items)
        {
            var more = Encoding.UTF8.GetByteCount(item.ToJson());
            // A comma goes before each item but the first.
            if (batch.Count > 0 && (batch.Count >= mostItems || size + 1 + more > mostBytes)) End();
            size += (batch.Count > 0 ? 1 : 0) + more;
            batch.Add(item);
        }

        if (batch.Count > 0) End();
        return ([.. batches], [.. sizes]);

        void End()
        {
            batches.Add(Batch(common, batch));
            sizes.Add(batch.Count);
            batch.Clear();
            size = around;
        }
    }

    private static JsonataValue Batch(JsonataValue common, List<JsonataValue> items)
    {
        var array = JsonataValue.ArrayOf([.. items]);
        return common.Kind is JsonataKind.Undefined
            ? JsonataValue.ObjectOf(new KeyValuePair<string, JsonataValue>("Items", array))
            : JsonataValue.ObjectOf(new("BatchInput", common), new("Items", array));
    }
}
