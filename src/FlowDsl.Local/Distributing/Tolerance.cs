namespace FlowDsl.Local.Distributing;

/// <summary>How many children of a distributed Map may fail.</summary>
internal static class Tolerance
{
    /// <summary>Whether more failed than the count or the percentage lets; without either, one is too many.</summary>
    public static bool IsExceeded(MapRun run, int total)
    {
        if (run.Failed == 0) return false;
        var byCount = run.ToleratedCount is { } count && run.Failed > count;
        var byPercentage = run.ToleratedPercentage is { } percentage && run.Failed * 100.0 / total > percentage;
        return run.ToleratedCount is null && run.ToleratedPercentage is null || byCount || byPercentage;
    }
}
