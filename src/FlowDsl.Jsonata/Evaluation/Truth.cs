using FlowDsl.Jsonata.Errors;
using FlowDsl.Jsonata.Values;

namespace FlowDsl.Jsonata.Evaluation;

/// <summary>What counts as true: not 0, not "", not [] or {}, no array without a true item, and no function.</summary>
internal static class Truth
{
    private const int ExtentOfAStep = 64;

    internal static bool Of(JsonataValue value, JsonataCall run)
    {
        if (value.IsTrue) return true;
        if (value.AsArray() is not null) run.Spend(HeapValue.ExtentOf(value) / ExtentOfAStep);
        return Test(value);
    }

    private static bool Test(JsonataValue value) => value.Kind switch
    {
        JsonataKind.Boolean => value.IsTrue,
        JsonataKind.String => ((string)value.Tag!).Length > 0,
        JsonataKind.Number => !double.IsNaN(value.Number) && Finite(value) != 0,
        JsonataKind.Array => Of((JsonataArray)value.Tag!),
        JsonataKind.Object => ((JsonataObject)value.Tag!).Count > 0,
        _ => false,
    };

    /// <summary>The number, which must be one that JSON can hold.</summary>
    internal static double Finite(JsonataValue value) => double.IsInfinity(value.Number) ? throw Fault.Of("D1001", value: value) : value.Number;

    private static bool Of(JsonataArray array)
    {
        JsonataCall.EnsureStack();
        var count = array.Count;
        for (var i = 0; i < count; i++)
            if (Test(array[i])) return true;
        return false;
    }
}
