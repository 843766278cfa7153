namespace FlowDsl.Asl.Intrinsics;

/// <summary>The table of the functions.</summary>
internal static class IntrinsicFunctions
{
    private static readonly Dictionary<string, IntrinsicFunction> s_all = All().ToDictionary(function => function.Name, StringComparer.Ordinal);

    public static IEnumerable<string> Names => s_all.Keys;

    public static IntrinsicFunction? Find(string name) => s_all.GetValueOrDefault(name);

    private static IEnumerable<IntrinsicFunction> All() =>
    [
        new("States.Array", 0, int.MaxValue, ArrayFunctions.Array),
        new("States.ArrayPartition", 2, 2, ArrayFunctions.Partition),
        new("States.ArrayContains", 2, 2, ArrayFunctions.Contains),
        new("States.ArrayRange", 3, 3, ArrayFunctions.Range),
        new("States.ArrayGetItem", 2, 2, ArrayFunctions.GetItem),
        new("States.ArrayLength", 1, 1, ArrayFunctions.Length),
        new("States.ArrayUnique", 1, 1, ArrayFunctions.Unique),
        new("States.Base64Encode", 1, 1, TextFunctions.Base64Encode),
        new("States.Base64Decode", 1, 1, TextFunctions.Base64Decode),
        new("States.Format", 1, int.MaxValue, Formatting.Format),
        new("States.Hash", 2, 2, TextFunctions.Hash),
        new("States.JsonMerge", 3, 3, JsonFunctions.Merge),
        new("States.JsonToString", 1, 1, JsonFunctions.ToText),
        new("States.MathAdd", 2, 2, NumberFunctions.Add),
        new("States.MathRandom", 2, 3, NumberFunctions.Random),
        new("States.StringSplit", 2, 2, TextFunctions.Split),
        new("States.StringToJson", 1, 1, JsonFunctions.FromText),
        new("States.UUID", 0, 0, NumberFunctions.Uuid),
    ];
}
