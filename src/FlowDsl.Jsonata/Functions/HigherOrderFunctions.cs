using FlowDsl.Jsonata.Errors;
using FlowDsl.Jsonata.Evaluation;
using FlowDsl.Jsonata.Values;
using static FlowDsl.Jsonata.Functions.Arguments;

namespace FlowDsl.Jsonata.Functions;

/// <summary>Functions that call functions.</summary>
internal static class HigherOrderFunctions
{
    internal static readonly BuiltIn[] All =
    [
        Define("map", "<af>", Map),
        Define("filter", "<af>", Filter),
        Define("single", "<af?>", Single),
        Define("reduce", "<afj?:j>", Reduce),
        Define("sift", "<o-f?:o>", Sift),
        Define("each", "<o-f:a>", Each),
    ];

    private static JsonataValue Map(ReadOnlySpan<JsonataValue> a, JsonataCall call)
    {
        if (a[0].IsUndefined) return default;
        var (array, function) = (a[0].Items(), a[1].Function());
        var result = ListArray.Sequence();
        for (var i = 0; i < array.Count; i++)
        {
            var value = function.Call(call, array[i], JsonataValue.From(i), a[0]);
            if (!value.IsUndefined) result.Add(value);
        }
        call.ChargeItems(result.Count);
        return new(result);
    }

    private static JsonataValue Filter(ReadOnlySpan<JsonataValue> a, JsonataCall call)
    {
        if (a[0].IsUndefined) return default;
        var (array, function) = (a[0].Items(), a[1].Function());
        var result = ListArray.Sequence();
        for (var i = 0; i < array.Count; i++)
            if (Truth.Of(function.Call(call, array[i], JsonataValue.From(i), a[0]), call)) result.Add(array[i]);
        call.ChargeItems(result.Count);
        return new(result);
    }

    private static JsonataValue Single(ReadOnlySpan<JsonataValue> a, JsonataCall call)
    {
        if (a[0].IsUndefined) return default;
        var array = a[0].Items();
        JsonataValue? found = null;
        for (var i = 0; i < array.Count; i++)
        {
            if (a[1].Tag is Callable function && !Truth.Of(function.Call(call, array[i], JsonataValue.From(i), a[0]), call)) continue;
            if (found is not null) throw Fault.Of("D3138");
            found = array[i];
        }
        return found ?? throw Fault.Of("D3139");
    }

    private static JsonataValue Reduce(ReadOnlySpan<JsonataValue> a, JsonataCall call)
    {
        if (a[0].IsUndefined) return default;
        var (array, function) = (a[0].Items(), a[1].Function());
        if (function.Arity < 2) throw Fault.Of("D3050");
        var first = a[2].IsUndefined && array.Count > 0 ? 1 : 0;
        var result = first == 1 ? array[0] : a[2];
        for (var i = first; i < array.Count; i++)
            result = function.Invoke(
                function.Arity switch
                {
                    2 => [result, array[i]],
                    3 => [result, array[i], JsonataValue.From(i)],
                    _ => [result, array[i], JsonataValue.From(i), a[0]],
                },
                JsonataValue.Null,
                call);
        return result;
    }

    private static JsonataValue Sift(ReadOnlySpan<JsonataValue> a, JsonataCall call)
    {
        if (a[0].Tag is not JsonataObject members || a[1].Tag is not Callable function) return default;
        var result = new MemberObject();
        foreach (var (name, value) in members.Members.Pairs)
            if (Truth.Of(function.Call(call, value, JsonataValue.From(name), a[0]), call)) result.Set(name, value);
        call.ChargeItems(2 * result.Count);
        return result.Count == 0 ? default : new(result);
    }

    private static JsonataValue Each(ReadOnlySpan<JsonataValue> a, JsonataCall call)
    {
        if (a[0].Tag is not JsonataObject members) return default;
        var result = ListArray.Sequence();
        foreach (var (name, member) in members.Members.Pairs)
        {
            var value = a[1].Function().Call(call, member, JsonataValue.From(name), a[0]);
            if (!value.IsUndefined) result.Add(value);
        }
        call.ChargeItems(result.Count);
        return new(result);
    }
}
