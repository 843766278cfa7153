using FlowDsl.Jsonata.Evaluation;
using FlowDsl.Jsonata.Values;
using static FlowDsl.Jsonata.Functions.Arguments;

namespace FlowDsl.Jsonata.Functions;

/// <summary>Functions of many numbers to one.</summary>
internal static class AggregateFunctions
{
    internal static readonly BuiltIn[] All =
    [
        Define("sum", "<a<n>:n>", (a, call) => a[0].IsUndefined ? default : JsonataValue.From(Sum(a[0].Items(), call))),
        Define("count", "<a:n>", (a, _) => JsonataValue.From(a[0].IsUndefined ? 0 : a[0].Items().Count)),
        Define("max", "<a<n>:n>", (a, call) => Fold(a[0], call, Math.Max)),
        Define("min", "<a<n>:n>", (a, call) => Fold(a[0], call, Math.Min)),
        Define("average", "<a<n>:n>", (a, call) =>
            Sequences.CountOf(a[0]) == 0 ? default : JsonataValue.From(Sum(a[0].Items(), call) / a[0].Items().Count)),
    ];

    private static double Sum(JsonataArray numbers, JsonataCall call)
    {
        double total = 0;
        var count = numbers.Count;
        for (var i = 0; i < count; i++)
        {
            call.Step();
            total += numbers[i].Number;
        }
        return total;
    }

    private static JsonataValue Fold(JsonataValue value, JsonataCall call, Func<double, double, double> choose)
    {
        if (Sequences.CountOf(value) == 0) return default;
        var numbers = value.Items();
        var chosen = numbers[0].Number;
        for (var i = 1; i < numbers.Count; i++)
        {
            call.Step();
            chosen = choose(chosen, numbers[i].Number);
        }
        return JsonataValue.From(chosen);
    }
}
