namespace FlowDsl.Jsonata.Pictures;

/// <summary>Whether separators repeat, so that a longer number goes on having them.</summary>
internal static class Regularity
{
    /// <summary>The distance at which they repeat, or 0.</summary>
    internal static int Of(IReadOnlyList<int> positions)
    {
        if (positions.Count == 0) return 0;
        var factor = positions.Aggregate(Gcd);
        for (var i = 1; i <= positions.Count; i++)
            if (!positions.Contains(i * factor)) return 0;
        return factor;
    }

    private static int Gcd(int a, int b) => b == 0 ? a : Gcd(b, a % b);
}
