using System.Buffers.Binary;
using FlowDsl.Jsonata.Errors;
using FlowDsl.Jsonata.Evaluation;
using FlowDsl.Jsonata.Values;
using static FlowDsl.Jsonata.Functions.Arguments;

namespace FlowDsl.Jsonata.Functions;

/// <summary>Functions on arrays.</summary>
internal static class ArrayFunctions
{
    internal static readonly BuiltIn[] All =
    [
        Define("append", "<xx:a>", Append),
        Define("reverse", "<a:a>", Reverse),
        Define("shuffle", "<a:a>", Shuffle),
        Define("distinct", "<x:x>", Distinct),
        Define("sort", "<af?:a>", Sort),
        Define("zip", "<a+>", Zip, arity: 0),
    ];

    private static JsonataValue Append(ReadOnlySpan<JsonataValue> a, JsonataCall call)
    {
        call.ChargeItems(Sequences.CountOf(a[0]) + Sequences.CountOf(a[1]));
        return Sequences.Append(a[0], a[1]);
    }

    private static JsonataValue Reverse(ReadOnlySpan<JsonataValue> a, JsonataCall call)
    {
        if (Sequences.CountOf(a[0]) <= 1) return a[0];
        var items = Copy(a[0].Items(), call);
        Array.Reverse(items);
        return new(new ListArray(items));
    }

    private static JsonataValue Shuffle(ReadOnlySpan<JsonataValue> a, JsonataCall call)
    {
        if (Sequences.CountOf(a[0]) <= 1) return a[0];
        var items = Copy(a[0].Items(), call);
        Span<byte> random = stackalloc byte[sizeof(ulong)];
        for (var i = items.Length - 1; i > 0; i--)
        {
            call.Fill(random);
            var j = (int)(BinaryPrimitives.ReadUInt64LittleEndian(random) % (ulong)(i + 1));
            (items[i], items[j]) = (items[j], items[i]);
        }
        return new(new ListArray(items));
    }

    private static JsonataValue Distinct(ReadOnlySpan<JsonataValue> a, JsonataCall call)
    {
        if (a[0].Tag is not JsonataArray { Count: > 1 } array) return a[0];
        var seen = new HashSet<JsonataValue>(ValueComparer.Instance);
        var result = new ListArray { IsSequence = array.IsSequence };
        for (var i = 0; i < array.Count; i++)
        {
            call.Step();
            if (seen.Add(array[i])) result.Add(array[i]);
        }
        call.ChargeItems(3 * result.Count);
        return new(result);
    }

    private static JsonataValue Sort(ReadOnlySpan<JsonataValue> a, JsonataCall call)
    {
        if (Sequences.CountOf(a[0]) <= 1) return a[0];
        var items = Copy(a[0].Items(), call);
        var comparator = a[1];
        // The reference implementation asks its own language whether the comparator says yes: to it any array and object is true.
        if (!comparator.IsUndefined) MergeSort.Sort(items, (l, r) => !EcmaText.IsFalse(comparator.Function().Invoke([l, r], JsonataValue.Null, call)), call);
        else if (Array.TrueForAll(items, i => i.IsNumber && !double.IsNaN(Truth.Finite(i)))) MergeSort.Sort(items, (l, r) => l.Number > r.Number, call);
        else if (Array.TrueForAll(items, i => i.Tag is string)) MergeSort.Sort(items, (l, r) => string.CompareOrdinal(l.Text(), r.Text()) > 0, call);
        else throw Fault.Of("D3070");
        return new(new ListArray(items));
    }

    private static JsonataValue Zip(ReadOnlySpan<JsonataValue> a, JsonataCall call)
    {
        var length = int.MaxValue;
        foreach (var array in a) length = Math.Min(length, Sequences.CountOf(array));
        call.ChargeItems(length * (a.Length + 2));
        var result = new ListArray(length);
        for (var i = 0; i < length; i++)
        {
            var row = new JsonataValue[a.Length];
            for (var k = 0; k < row.Length; k++) row[k] = a[k].Items()[i];
            result.Add(new(new ListArray(row)));
        }
        return new(result);
    }

    private static JsonataValue[] Copy(JsonataArray array, JsonataCall call)
    {
        call.ChargeItems(2 * array.Count);
        var items = new JsonataValue[array.Count];
        for (var i = 0; i < items.Length; i++) items[i] = array[i];
        return items;
    }
}
