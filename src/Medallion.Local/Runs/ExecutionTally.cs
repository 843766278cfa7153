using FlowDsl.Local.Observing;

namespace Medallion.Local.Runs;

/// <summary>Counts what happens in an execution.</summary>
internal sealed class ExecutionTally : IExecutionObserver
{
    private readonly List<RetriedState> _retried = [];

    /// <summary>States entered.</summary>
    public int States { get; private set; }

    /// <summary>Attempts of tasks.</summary>
    public int Attempts { get; private set; }

    /// <summary>The state whose error was caught last, the error, and what followed.</summary>
    public ErrorCaught? Caught { get; private set; }

    /// <summary>The states that were tried again, in order.</summary>
    public IReadOnlyList<RetriedState> Retried => _retried;

    /// <summary>All retries.</summary>
    public int Retries => _retried.Sum(state => state.Delays.Count);

    public void Observe(ExecutionNotice notice)
    {
        switch (notice)
        {
            case StateEntered: States++; break;
            case TaskAttemptStarted: Attempts++; break;
            case ErrorCaught caught: Caught = caught; break;
            case RetryScheduled retry: Add(retry); break;
            default: break;
        }
    }

    private void Add(RetryScheduled retry)
    {
        if (retry.Retry > 1 && _retried.FindLastIndex(state => state.State == retry.State) is >= 0 and var last)
            _retried[last] = _retried[last] with { Error = retry.Error, Delays = [.. _retried[last].Delays, retry.Delay] };
        else
            _retried.Add(new(retry.State, retry.Error, [retry.Delay]));
    }
}
