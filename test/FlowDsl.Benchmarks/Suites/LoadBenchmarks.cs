using BenchmarkDotNet.Attributes;
using FlowDsl.Asl.Json;
using FlowDsl.Benchmarks.Work;

namespace FlowDsl.Benchmarks.Suites;

/// <summary>From a definition's text to the model, and to a machine that is ready to run.</summary>
[MemoryDiagnoser]
public class LoadBenchmarks
{
    private static readonly string s_chain = ChainWork.Write(1000);

    /// <summary>Reads and checks five states.</summary>
    [Benchmark]
    public object Load() => RunnableMachine.Load(Machines.Five);

    /// <summary>Reads five states.</summary>
    [Benchmark]
    public object Read() => AslReader.Read(Machines.Five);

    /// <summary>Reads and writes a thousand states.</summary>
    [Benchmark]
    public string RoundTrip() => AslWriter.Write(AslReader.Read(s_chain));
}
