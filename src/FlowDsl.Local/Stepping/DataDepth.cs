using System.Runtime.InteropServices;
using System.Text.Json;

namespace FlowDsl.Local.Stepping;

/// <summary>
/// How deeply a document that comes in may be nested. What states build of it adds levels of its own, up to the engine's limit; both together can still be read and written anywhere.
/// </summary>
internal static class DataDepth
{
    /// <summary>Objects and lists within each other.</summary>
    public const int MaxLevels = 512;

    public static string Reason { get; } = $"it is nested more than {MaxLevels} levels deep";

    public static bool Exceeds(JsonElement document)
    {
        if (document.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array)) return false;
        var text = JsonMarshal.GetRawUtf8Value(document);
        // Each level has two brackets.
        return text.Length > 2 * MaxLevels && Levels(text) > MaxLevels;
    }

    /// <summary>The deepest level of a document that is known to be one.</summary>
    private static int Levels(ReadOnlySpan<byte> text)
    {
        var (level, deepest) = (0, 0);
        for (var i = text.IndexOfAny("[]{}\""u8); i >= 0; i = Next(text, i + 1))
        {
            switch (text[i])
            {
                case (byte)'"':
                    i = EndOfString(text, i + 1);
                    break;
                case (byte)'[' or (byte)'{':
                    deepest = Math.Max(deepest, ++level);
                    break;
                default:
                    level--;
                    break;
            }
        }

        return deepest;
    }

    private static int Next(ReadOnlySpan<byte> text, int from)
    {
        var next = text[from..].IndexOfAny("[]{}\""u8);
        return next < 0 ? -1 : from + next;
    }

    private static int EndOfString(ReadOnlySpan<byte> text, int from)
    {
        while (true)
        {
            from += text[from..].IndexOfAny((byte)'"', (byte)'\\');
            if (text[from] == (byte)'"') return from;
            from += 2;
        }
    }
}
