using System.Text.Json;
using FlowDsl.Local.Observing;
using FlowDsl.Local.Tasks;

namespace FlowDsl.Local;

/// <summary>One execution to run. The same request with the same handler gives the same history, to the byte.</summary>
public sealed record ExecutionRequest
{
    /// <summary>Any JSON value of at most 256 KiB.</summary>
    /// <exception cref="ArgumentException">It is no JSON value.</exception>
    public required JsonElement Input { get; init => field = GivenJson.Checked(value, nameof(Input)); }

    /// <summary>The execution's name, 1 to 80 characters; a part of its ARN.</summary>
    /// <exception cref="ArgumentException">It is no such name.</exception>
    public required string Name { get; init => field = ExecutionNames.Checked(value, nameof(Name)); }

    /// <summary>What does the work of Task states.</summary>
    public required ITaskHandler Tasks { get; init; }

    /// <summary>What the execution's clock says at its start. In real time it goes on from there as the real one does.</summary>
    public DateTimeOffset StartTime { get; init; } = DateTimeOffset.UnixEpoch;

    /// <summary>Where chance begins: jitter, <c>$random</c>, <c>$uuid</c>, task tokens.</summary>
    public int Seed { get; init; }

    /// <summary>Waits, delays and timeouts really take their time. Otherwise the clock jumps to the next thing that happens.</summary>
    public bool RealTime { get; init; }

    /// <summary>Watches.</summary>
    public IExecutionObserver? Observer { get; init; }

    /// <summary>Whether it runs as a Standard or as an Express execution.</summary>
    public WorkflowType Type { get; init; }

    /// <summary>Whether the result has the history.</summary>
    public HistoryMode History { get; init; }

    /// <summary>Gets every event while it happens.</summary>
    public IHistorySink? HistorySink { get; init; }

    /// <summary>Where distributed Maps read and write. Without one, a Map that has an ItemReader or a ResultWriter fails.</summary>
    public IItemStore? Items { get; init; }

    /// <summary>The error that the history names when the execution is stopped.</summary>
    public string? StopError { get; init; }

    /// <summary>The cause that the history names when the execution is stopped.</summary>
    public string? StopCause { get; init; }

    /// <summary>The machine's name, 1 to 80 characters; a part of its ARN.</summary>
    /// <exception cref="ArgumentException">It is no such name.</exception>
    public string StateMachineName { get; init => field = ExecutionNames.Checked(value, nameof(StateMachineName)); } = "StateMachine";
}
