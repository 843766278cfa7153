using FlowDsl.Local.Observing;

namespace FlowDsl.Local.Tests;

/// <summary>Remembers what it saw.</summary>
internal sealed class Watching : IExecutionObserver
{
    public List<ExecutionNotice> Notices { get; } = [];

    public void Observe(ExecutionNotice notice) => Notices.Add(notice);
}
