using FlowDsl.Asl.Profile;
using FlowDsl.Jsonata;

namespace FlowDsl.Asl.Intrinsics;

/// <summary>States.MathAdd, States.MathRandom and States.UUID.</summary>
internal static class NumberFunctions
{
    public static JsonataValue Add(Arguments arguments) => JsonataValue.From((long)arguments.WholeAt(0) + arguments.WholeAt(1));

    // The start may come, the end may not. Which number comes of a seed, the service does not say.
    public static JsonataValue Random(Arguments arguments)
    {
        long start = arguments.WholeAt(0), end = arguments.WholeAt(1);
        if (start >= end) throw new IntrinsicFault("The start number must be less than the end number");
        var chance = arguments.All.Length == 3 ? SeededChance.First(arguments.LongAt(2)) : Chance(arguments.Host);
        return JsonataValue.From(start + (long)Math.Floor(chance * (end - start)));
    }

    public static JsonataValue Uuid(Arguments arguments)
    {
        Span<byte> bytes = stackalloc byte[16];
        arguments.Host.Fill(bytes);
        return JsonataValue.From(RandomUuid.Of(bytes));
    }

    private static double Chance(IJsonataHost host)
    {
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        host.Fill(bytes);
        return SeededChance.ToUnit(BitConverter.ToUInt64(bytes));
    }
}
