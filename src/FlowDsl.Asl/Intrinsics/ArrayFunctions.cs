using FlowDsl.Jsonata;

namespace FlowDsl.Asl.Intrinsics;

/// <summary>States.Array and what begins with it.</summary>
internal static class ArrayFunctions
{
    private const int LongestRange = 1000;

    public static JsonataValue Array(Arguments arguments) => JsonataValue.ArrayOf(arguments.All);

    public static JsonataValue Partition(Arguments arguments)
    {
        var items = arguments.ArrayAt(0).EnumerateItems().ToArray();
        var size = arguments.WholeAt(1);
        return size > 0 ? JsonataValue.ArrayOf([.. items.Chunk(size).Select(chunk => JsonataValue.ArrayOf(chunk))]) : throw Arguments.Wrong(1, "a positive integer");
    }

    public static JsonataValue Contains(Arguments arguments) =>
        JsonataValue.From(arguments.ArrayAt(0).EnumerateItems().Any(item => JsonataValue.DeepEquals(item, arguments[1])));

    public static JsonataValue Range(Arguments arguments)
    {
        long first = arguments.WholeAt(0), last = arguments.WholeAt(1), step = arguments.WholeAt(2);
        if (step == 0) throw Arguments.Wrong(2, "an integer other than 0");
        var steps = (last - first) / step;
        if (Math.Sign(last - first) == -Math.Sign(step)) return JsonataValue.ArrayOf();
        if (steps >= LongestRange) throw new IntrinsicFault($"The array would have more than {LongestRange} items");
        return JsonataValue.ArrayOf([.. Enumerable.Range(0, (int)steps + 1).Select(i => JsonataValue.From(first + (i * step)))]);
    }

    public static JsonataValue GetItem(Arguments arguments)
    {
        var array = arguments.ArrayAt(0);
        var index = arguments.WholeAt(1);
        return (uint)index < (uint)array.Count ? array[index] : throw new IntrinsicFault($"Index {index} out of bounds for length {array.Count}");
    }

    public static JsonataValue Length(Arguments arguments) => JsonataValue.From((long)arguments.ArrayAt(0).Count);

    public static JsonataValue Unique(Arguments arguments) =>
        JsonataValue.ArrayOf([.. arguments.ArrayAt(0).EnumerateItems().Distinct(ValueComparer.Instance)]);
}
