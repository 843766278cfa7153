using FlowDsl.Local.Redriving;
using FlowDsl.Local.Stepping;

namespace FlowDsl.Local.Distributing;

/// <summary>Counts what became of a Map Run's children, and of the items in them.</summary>
internal static class MapRunCounting
{
    public static MapRunResult Of(MapRun run, Fan fan, DateTimeOffset now, bool isWritten) => new(run.Id, [])
    {
        Status = run.Status,
        StartTime = run.StartTime,
        StopTime = now,
        RedriveCount = run.RedriveCount,
        RedriveTime = run.RedriveTime,
        ItemCounts = Count(run, fan, run.SizeOf, isWritten),
        ExecutionCounts = Count(run, fan, _ => 1, isWritten),
    };

    private static MapRunCounts Count(MapRun run, Fan fan, Func<int, int> weight, bool isWritten)
    {
        long Sum(Func<int, bool> counts) => Enumerable.Range(0, fan.Inputs.Length).Where(counts).Sum(child => (long)weight(child));
        long Ended(ExecutionStatus status) => Sum(child => run.Ends[child]?.Status == status);
        return new MapRunCounts
        {
            Total = Sum(_ => true),
            Pending = Sum(child => child >= fan.Started),
            Running = Sum(child => child < fan.Started && run.Ends[child] is null),
            Succeeded = Ended(ExecutionStatus.Succeeded),
            Failed = Ended(ExecutionStatus.Failed),
            TimedOut = Ended(ExecutionStatus.TimedOut),
            Aborted = Ended(ExecutionStatus.Aborted),
            FailuresNotRedrivable = Sum(child => run.Ends[child] is { Status: not ExecutionStatus.Succeeded } end && !MapRunRedrive.IsRedrivable(end)),
            ResultsWritten = isWritten ? Sum(child => run.Ends[child] is not null) : 0,
        };
    }
}
