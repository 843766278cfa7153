using FlowDsl.Jsonata;

namespace FlowDsl.Asl.Intrinsics;

/// <summary>The values with which a function is called, asked for by the type that is needed.</summary>
internal sealed class Arguments(JsonataValue[] values, IJsonataHost host)
{
    /// <summary>The most characters that Hash and the Base64 functions take.</summary>
    private const int LongestText = 10_000;

    public IJsonataHost Host { get; } = host;

    public JsonataValue[] All => values;

    public JsonataValue this[int index] => values[index];

    public JsonataValue ArrayAt(int index) => Of(JsonataKind.Array, index, "an array");

    public JsonataValue ObjectAt(int index) => Of(JsonataKind.Object, index, "an object");

    public bool BooleanAt(int index) => Of(JsonataKind.Boolean, index, "true or false").AsBoolean();

    public string TextAt(int index) => Of(JsonataKind.String, index, "a string").AsString();

    public string ShortTextAt(int index) => Short(TextAt(index), index);

    /// <summary>A text as it is, another value as JSON.</summary>
    public string ShortDataAt(int index) => Short(values[index].Kind is JsonataKind.String ? values[index].AsString() : values[index].ToJson(), index);

    /// <summary>A whole number of 32 bits; another one is rounded as Java's Math.round does: half of the way goes up, also for negative ones.</summary>
    public int WholeAt(int index)
    {
        var rounded = RoundedAt(index);
        return rounded is >= int.MinValue and <= int.MaxValue ? (int)rounded : throw Wrong(index, "an integer from -2147483648 to 2147483647");
    }

    /// <summary>An integer of 64 bits, for a seed.</summary>
    public long LongAt(int index) => (long)RoundedAt(index);

    public static IntrinsicFault Wrong(int index, string needed) => new($"Argument {index + 1} must be {needed}");

    // Not the floor of half more, which rounds up for the number just below one half.
    private double RoundedAt(int index)
    {
        var number = Of(JsonataKind.Number, index, "a number").AsNumber();
        var below = Math.Floor(number);
        return number - below >= 0.5 ? below + 1 : below;
    }

    private static string Short(string text, int index) => text.Length <= LongestText ? text : throw Wrong(index, $"at most {LongestText} characters long");

    private JsonataValue Of(JsonataKind kind, int index, string needed) => values[index].Kind == kind ? values[index] : throw Wrong(index, needed);
}
