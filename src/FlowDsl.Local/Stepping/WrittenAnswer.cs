using System.Text.Json;
using FlowDsl.Local.Tasks;

namespace FlowDsl.Local.Stepping;

/// <summary>What a task handler has answered and the execution has not taken yet, as it is written down.</summary>
internal sealed record WrittenAnswer(DateTimeOffset At, int Ticket)
{
    /// <summary>Set for a success.</summary>
    public JsonElement? Output { get; init; }

    public bool HasFailed { get; init; }

    public string? Error { get; init; }

    public string? Cause { get; init; }

    /// <summary>A worker or a service took the task, and has not ended it.</summary>
    public bool IsAccepted { get; init; }

    public JsonElement? Submitted { get; init; }

    public string? WorkerName { get; init; }

    /// <summary>The written form of an event; null of one that comes from elsewhere.</summary>
    public static WrittenAnswer? Of(ExecutionEvent happening) => happening switch
    {
        TaskReturned { Outcome: TaskSucceeded succeeded } task => new(task.At, task.Ticket) { Output = succeeded.Output },
        TaskReturned { Outcome: TaskFailed failed } task => new(task.At, task.Ticket) { HasFailed = true, Error = failed.Error, Cause = failed.Cause },
        TaskAccepted accepted => new(accepted.At, accepted.Ticket) { IsAccepted = true, Submitted = accepted.Submitted, WorkerName = accepted.WorkerName },
        TaskOffered offered => new(offered.At, offered.Ticket),
        _ => null,
    };

    public ExecutionEvent Event() => this switch
    {
        { HasFailed: true } => new TaskReturned(At, Ticket, new TaskFailed(Error, Cause)),
        { Output: { } output } => new TaskReturned(At, Ticket, new TaskSucceeded(output)),
        { IsAccepted: true } => new TaskAccepted(At, Ticket, WorkerName, Submitted),
        _ => new TaskOffered(At, Ticket),
    };
}
