namespace FlowDsl.Local.Distributing;

/// <summary>How many items of a distributed Map may fail.</summary>
internal static class Tolerance
{
    /// <summary>Whether more failed than the count or the percentage lets; without either, one is too many.</summary>
    public static bool IsExceeded(MapRun run)
    {
        if (run.FailedItems == 0) return false;
        var byCount = run.ToleratedCount is { } count && run.FailedItems > count;
        var byPercentage = run.ToleratedPercentage is { } percentage && run.FailedItems * 100.0 / run.Items > percentage;
        return run.ToleratedCount is null && run.ToleratedPercentage is null || byCount || byPercentage;
    }
}
