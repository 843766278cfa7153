namespace FlowDsl.Asl.Profile;

/// <summary>The number that <c>$random(seed)</c> gives: the same for the same seed. Which one it is, the service does not say.</summary>
internal static class SeededChance
{
    /// <summary>The first number of SplitMix64 from this seed, from 0 up to but not 1.</summary>
    internal static double First(long seed)
    {
        unchecked
        {
            var mixed = (ulong)seed + 0x9E3779B97F4A7C15;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return ToUnit(mixed ^ (mixed >> 31));
        }
    }

    /// <summary>53 of the bits as a number from 0 up to but not 1.</summary>
    internal static double ToUnit(ulong bits) => (bits >> 11) * (1.0 / (1UL << 53));
}
