using FlowDsl.Local.Tasks;

namespace FlowDsl.Local.Stepping;

/// <summary>A task is to be done. When it is, a <see cref="TaskReturned"/> with the ticket is expected, at the latest by <paramref name="Deadline"/>.</summary>
internal sealed record TaskDue(int Ticket, TaskInvocation Invocation, DateTimeOffset? Deadline) : Effect;
