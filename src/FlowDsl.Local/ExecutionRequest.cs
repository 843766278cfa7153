using System.Text.Json;
using FlowDsl.Local.Observing;
using FlowDsl.Local.Tasks;

namespace FlowDsl.Local;

/// <summary>One execution to run. The same request with the same handler gives the same history, to the byte.</summary>
public sealed record ExecutionRequest
{
    /// <summary>Any JSON value of at most 256 KiB.</summary>
    public required JsonElement Input { get; init; }

    /// <summary>The execution's name, 1 to 80 characters; a part of its ARN.</summary>
    public required string Name { get; init; }

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

    /// <summary>The machine's name; a part of its ARN.</summary>
    public string StateMachineName { get; init; } = "StateMachine";
}
