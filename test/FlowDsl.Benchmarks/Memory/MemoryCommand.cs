using System.Text.Json;
using FlowDsl.Benchmarks.Work;
using FlowDsl.Local.Tasks;

namespace FlowDsl.Benchmarks.Memory;

/// <summary><c>memory</c>: what a very long execution and very many at once need.</summary>
internal static class MemoryCommand
{
    private const int Laps = 500_000;
    private const int Concurrent = 10_000;

    public static async Task<int> RunAsync(TextWriter to)
    {
        await MemoryMeter.MeasureAsync($"Express, {2 * Laps:N0} transitions, history off", LongAsync, to);
        await MemoryMeter.MeasureAsync($"{Concurrent:N0} concurrent executions", ManyAsync, to);
        return 0;
    }

    private static Task LongAsync() => RunnableMachine.Load(Machines.Counter).RunAsync(JsonElement.Parse($$"""{"i":0,"n":{{Laps}}}"""), withoutHistory: true);

    private static async Task ManyAsync()
    {
        var (machine, gate) = (RunnableMachine.Load(Machines.OneTask), new Gate());
        Task[] executions = [.. Enumerable.Range(0, Concurrent).Select(i => machine.RunAsync(JsonElement.Parse($$"""{"id":{{i}}}"""), gate))];
        await gate.Full;
        gate.Open();
        await Task.WhenAll(executions);
    }

    /// <summary>Lets tasks end when all executions are in one.</summary>
    private sealed class Gate : ITaskHandler
    {
        private readonly TaskCompletionSource _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _full = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _waiting;

        public Task Full => _full.Task;

        public void Open() => _opened.SetResult();

        public async ValueTask<TaskOutcome> RunAsync(TaskInvocation invocation, CancellationToken cancellationToken)
        {
            if (Interlocked.Increment(ref _waiting) == Concurrent) _full.SetResult();
            await _opened.Task;
            return new TaskSucceeded(invocation.Arguments);
        }
    }
}
