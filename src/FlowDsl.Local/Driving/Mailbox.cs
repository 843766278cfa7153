using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using FlowDsl.Local.Stepping;

namespace FlowDsl.Local.Driving;

/// <summary>What comes to an execution from outside, on any thread, and happens in its next step.</summary>
internal sealed class Mailbox
{
    private ConcurrentQueue<Func<DateTimeOffset, ExecutionEvent>>? _mail;
    private TaskCompletionSource? _arrival;

    public bool IsEmpty => Volatile.Read(ref _mail) is not { IsEmpty: false };

    public void Put(Func<DateTimeOffset, ExecutionEvent> happening)
    {
        // Most executions get no mail, and a queue for many threads is large.
        LazyInitializer.EnsureInitialized(ref _mail, () => new ConcurrentQueue<Func<DateTimeOffset, ExecutionEvent>>()).Enqueue(happening);
        // One side puts, then looks who waits; the other side waits, then looks what is there. Without a fence on both, each could look before the other's doing is seen, and nobody would wake.
        Interlocked.MemoryBarrier();
        Volatile.Read(ref _arrival)?.TrySetResult();
    }

    public bool TryTake([NotNullWhen(true)] out Func<DateTimeOffset, ExecutionEvent>? happening)
    {
        happening = null;
        return Volatile.Read(ref _mail) is { } mail && mail.TryDequeue(out happening);
    }

    /// <summary>Ends when something arrives from now on. Whoever waits for it looks first whether something has arrived already, after asking for this.</summary>
    public Task Next()
    {
        var arrival = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Interlocked.Exchange(ref _arrival, arrival);
        return arrival.Task;
    }

    /// <summary>Waits until something is there.</summary>
    public async ValueTask WaitAsync(CancellationToken stop)
    {
        var next = Next();
        if (IsEmpty) await next.WaitAsync(stop).ConfigureAwait(false);
    }
}
