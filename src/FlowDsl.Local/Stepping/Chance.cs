using System.Buffers.Binary;

namespace FlowDsl.Local.Stepping;

/// <summary>Random numbers whose whole state is one number (SplitMix64), so that a written-down execution goes on with the same ones.</summary>
internal sealed class Chance
{
    public ulong State { get; set; }

    /// <summary>Chance of its own for each text (FNV-1a): what executions within one another draw must not be the same.</summary>
    public static Chance Of(int seed, string text)
    {
        var hash = 14695981039346656037;
        foreach (var letter in text) hash = (hash ^ letter) * 1099511628211;
        return new Chance { State = hash ^ (ulong)seed };
    }

    public ulong Next()
    {
        State += 0x9E3779B97F4A7C15;
        var z = State;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>Evenly from 0 to 1, without 1.</summary>
    public double NextDouble() => (Next() >> 11) * (1.0 / (1UL << 53));

    public void Fill(Span<byte> bytes)
    {
        Span<byte> eight = stackalloc byte[8];
        while (bytes.Length > 0)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(eight, Next());
            var count = Math.Min(8, bytes.Length);
            eight[..count].CopyTo(bytes);
            bytes = bytes[count..];
        }
    }
}
