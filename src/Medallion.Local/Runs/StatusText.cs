using FlowDsl.Local;

namespace Medallion.Local.Runs;

/// <summary>The state of an execution as Step Functions writes it.</summary>
internal static class StatusText
{
    public static string Of(ExecutionStatus status) => status == ExecutionStatus.TimedOut ? "TIMED_OUT" : status.ToString().ToUpperInvariant();
}
