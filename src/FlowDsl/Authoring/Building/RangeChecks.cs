using FlowDsl.Asl.Diagnostics;
using FlowDsl.Authoring.Nodes;

namespace FlowDsl.Authoring.Building;

/// <summary>The numbers that Step Functions takes (<see href="https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html"/>).</summary>
internal static class RangeChecks
{
    private const long MostSeconds = 99_999_999;
    private const long MostDelay = 31_622_399;

    public static void WholeSeconds(TimeSpan time, int least, string what, SourcePlace place, WorkflowBuilder builder) =>
        WholeSeconds(time, least, MostSeconds, what, place, builder);

    public static void Repeat(RepeatNode loop, WorkflowBuilder builder)
    {
        WholeSeconds(loop.Every, 1, $"the wait between the laps of '{loop.Name}'", loop.Place, builder);
        if (loop.AtMost is < 1 or > 100_000) builder.Report(DiagnosticCodes.OutOfRange, loop.Place, $"the most laps of '{loop.Name}' are {loop.AtMost}; 1 to 100,000 can be");
    }

    public static void Retry(Retry retry, string state, SourcePlace place, WorkflowBuilder builder)
    {
        WholeSeconds(retry.Interval, 1, $"the interval of a retry of '{state}'", place, builder);
        if (retry.MaxDelay is { } delay) WholeSeconds(delay, 1, MostDelay, $"the longest delay of a retry of '{state}'", place, builder);
        if (retry.MaxAttempts is < 0 or > 99_999_999)
            builder.Report(DiagnosticCodes.OutOfRange, place, $"a retry of '{state}' has {retry.MaxAttempts} attempts; 0 to 99,999,999 can be");
        if (!(retry.BackoffRate >= 1) || double.IsInfinity(retry.BackoffRate))
            builder.Report(DiagnosticCodes.OutOfRange, place, FormattableString.Invariant($"a retry of '{state}' has the backoff rate {retry.BackoffRate}; at least 1 is needed"));
    }

    /// <summary>What is wrong with a workflow's timeout, or null.</summary>
    public static string? TimeoutProblem(TimeSpan limit) => Problem(limit, 1, MostSeconds, "the workflow's timeout");

    private static void WholeSeconds(TimeSpan time, int least, long most, string what, SourcePlace place, WorkflowBuilder builder)
    {
        if (Problem(time, least, most, what) is { } problem) builder.Report(DiagnosticCodes.OutOfRange, place, problem);
    }

    private static string? Problem(TimeSpan time, int least, long most, string what) =>
        time.Ticks % TimeSpan.TicksPerSecond != 0 || time.TotalSeconds < least || time.TotalSeconds > most
            ? $"{what} is {time:c}; whole seconds from {least} to {most} can be"
            : null;
}
