using FlowDsl.Local.Driving;

namespace FlowDsl.Local.Nesting;

/// <summary>An execution that a task started and that is under way.</summary>
/// <param name="Start">What the task asked.</param>
/// <param name="Ticket">The task's.</param>
/// <param name="Driver">What runs it.</param>
/// <param name="Execution">The same, for running it in real time.</param>
internal sealed record NestedExecution(NestedStart Start, int Ticket, Driver Driver, LocalExecution Execution)
{
    /// <summary>In real time: its run.</summary>
    public Task Run { get; init; } = Task.CompletedTask;
}
