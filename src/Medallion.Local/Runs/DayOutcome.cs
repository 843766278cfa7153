using FlowDsl.Local;

namespace Medallion.Local.Runs;

/// <summary>How one execution went.</summary>
/// <param name="Planned">What it was asked for.</param>
/// <param name="Execution">Its name.</param>
/// <param name="Result">How it ended.</param>
/// <param name="Facts">What the services did.</param>
/// <param name="Tally">What was counted.</param>
internal sealed record DayOutcome(PlannedDay Planned, string Execution, ExecutionResult Result, ExecutionFacts Facts, ExecutionTally Tally)
{
    /// <summary>Whether it reached its end.</summary>
    public bool Succeeded => Result.Status == ExecutionStatus.Succeeded;
}
