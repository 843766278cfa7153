using System.Text.Json;
using FlowDsl.Asl.Json;
using FlowDsl.Local;
using FlowDsl.Local.Tasks;

namespace FlowDsl.Benchmarks.Work;

/// <summary>A machine on this library's runtime: the one file here that knows the runtime.</summary>
internal sealed class RunnableMachine
{
    private readonly LocalStateMachine _machine;

    private RunnableMachine(LocalStateMachine machine) => _machine = machine;

    /// <summary>Reads a definition's text and makes it ready to run, with every check that loading has.</summary>
    public static RunnableMachine Load(string asl) => new(LocalStateMachine.Load(AslReader.Read(asl)));

    /// <summary>Runs one execution, with its full history, or as Express without any.</summary>
    /// <exception cref="InvalidOperationException">It did not succeed.</exception>
    public async Task<JsonElement> RunAsync(JsonElement input, ITaskHandler? tasks = null, bool withoutHistory = false)
    {
        var result = await _machine.RunAsync(new ExecutionRequest
        {
            Input = input,
            Name = "benchmark",
            Tasks = tasks ?? NoTasks.Instance,
            Type = withoutHistory ? WorkflowType.Express : WorkflowType.Standard,
            History = withoutHistory ? HistoryMode.Off : HistoryMode.Kept,
        });
        return result.Output ?? throw new InvalidOperationException($"{result.Status} {result.Error}: {result.Cause}");
    }

    private sealed class NoTasks : ITaskHandler
    {
        public static readonly NoTasks Instance = new();

        public ValueTask<TaskOutcome> RunAsync(TaskInvocation invocation, CancellationToken cancellationToken) => new(new TaskFailed("NoTask", "there is none here"));
    }
}
