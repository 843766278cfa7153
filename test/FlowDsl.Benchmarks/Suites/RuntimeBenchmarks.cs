using BenchmarkDotNet.Attributes;
using FlowDsl.Benchmarks.Work;

namespace FlowDsl.Benchmarks.Suites;

/// <summary>Whole executions, with their full history.</summary>
[MemoryDiagnoser]
public class RuntimeBenchmarks
{
    private Func<Task> _work = () => Task.CompletedTask;

    /// <summary>Which machine.</summary>
    [Params("five", "five in JSONata", "map", "loop")]
    public string Machine { get; set; } = "";

    /// <summary>Prepares it.</summary>
    [GlobalSetup]
    public void Prepare() => _work = Machine switch
    {
        "five" => MachineWork.Five(),
        "five in JSONata" => MachineWork.Five(Machines.FiveJsonata),
        "map" => MachineWork.Map(),
        _ => MachineWork.Loop(),
    };

    /// <summary>One execution.</summary>
    [Benchmark]
    public Task Run() => _work();
}
