using FlowDsl.Local.Tasks;

namespace FlowDsl.Local.Stepping;

/// <summary>A task is to be done; its end is a <see cref="TaskReturned"/> with the ticket.</summary>
internal sealed record TaskDue(int Ticket, TaskInvocation Invocation, DateTimeOffset? Deadline, bool IsActivity);
