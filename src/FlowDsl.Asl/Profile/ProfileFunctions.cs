using System.Text.Json;
using FlowDsl.Jsonata;

namespace FlowDsl.Asl.Profile;

/// <summary>The functions that Step Functions adds to JSONata.</summary>
internal static class ProfileFunctions
{
    /// <summary>What one value of the service can hold of numbers.</summary>
    private const double LongestRange = 360_145;

    internal static readonly IReadOnlyList<JsonataFunction> All =
    [
        new("partition", "<an:a<a>>", Partition),
        new("range", "<nnn?:a<n>>", Range),
        new("hash", "<ss?:s>", Hash),
        new("random", "<n?:n>", Random),
        new("uuid", "<:s>", Uuid),
        new("parse", "<s:x>", Parse),
    ];

    private static JsonataValue Partition(ReadOnlySpan<JsonataValue> arguments, JsonataCall call)
    {
        if (arguments[0].Kind is JsonataKind.Undefined || arguments[1].Kind is JsonataKind.Undefined) return default;
        var items = arguments[0].EnumerateItems().ToList();
        var size = Math.Truncate(arguments[1].AsNumber());
        if (items.Count == 0 || !(size >= 1)) return default;
        call.Charge(items.Count * 64L);
        return JsonataValue.Array(items.Chunk((int)Math.Min(size, items.Count)).Select(JsonataValue.Array));
    }

    private static JsonataValue Range(ReadOnlySpan<JsonataValue> arguments, JsonataCall call)
    {
        foreach (var argument in arguments)
            if (argument.Kind is JsonataKind.Undefined) return default;
        var (first, last, step) = (arguments[0].AsNumber(), arguments[1].AsNumber(), arguments[2].AsNumber());
        var steps = Math.Floor((last - first) / step);
        if (step == 0 || !(steps >= 0)) return default;
        if (steps >= LongestRange) throw JsonataCall.Fail("U1002", "Expression evaluation memory limit exceeded");
        call.Charge((long)(steps + 1) * 16);
        // One number stands for itself, as in every JSONata sequence.
        return steps == 0 ? arguments[0] : JsonataValue.Array(Enumerable.Range(0, (int)steps + 1).Select(i => JsonataValue.From(first + i * step)));
    }

    private static JsonataValue Hash(ReadOnlySpan<JsonataValue> arguments, JsonataCall call)
    {
        if (arguments[0].Kind is JsonataKind.Undefined || arguments[1].Kind is JsonataKind.Undefined) return default;
        return JsonataValue.From(HashFunction.Compute(arguments[0].AsString(), arguments[1].AsString()));
    }

    private static JsonataValue Random(ReadOnlySpan<JsonataValue> arguments, JsonataCall call)
    {
        if (arguments[0].Kind is not JsonataKind.Undefined) return JsonataValue.From(SeededChance.First((long)arguments[0].AsNumber()));
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        call.Fill(bytes);
        return JsonataValue.From(SeededChance.ToUnit(BitConverter.ToUInt64(bytes)));
    }

    private static JsonataValue Uuid(ReadOnlySpan<JsonataValue> arguments, JsonataCall call)
    {
        Span<byte> bytes = stackalloc byte[16];
        call.Fill(bytes);
        return JsonataValue.From(RandomUuid.Of(bytes));
    }

    private static JsonataValue Parse(ReadOnlySpan<JsonataValue> arguments, JsonataCall call)
    {
        if (arguments[0].Kind is JsonataKind.Undefined) return default;
        var text = arguments[0].AsString();
        call.Charge(text.Length * 4L);
        try
        {
            using var document = JsonDocument.Parse(text);
            return JsonataValue.From(document.RootElement.Clone());
        }
        catch (JsonException fault)
        {
            throw JsonataCall.Fail("D3137", $"The argument of the parse function must be JSON text: {fault.Message}");
        }
    }
}
