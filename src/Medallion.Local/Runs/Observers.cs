using FlowDsl.Local.Observing;

namespace Medallion.Local.Runs;

/// <summary>Several who watch, told in order.</summary>
internal sealed class Observers(params IReadOnlyList<IExecutionObserver> observers) : IExecutionObserver
{
    public void Observe(ExecutionNotice notice)
    {
        foreach (var observer in observers) observer.Observe(notice);
    }
}
