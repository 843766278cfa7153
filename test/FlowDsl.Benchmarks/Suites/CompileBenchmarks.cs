using BenchmarkDotNet.Attributes;
using FlowDsl.Benchmarks.Work;

namespace FlowDsl.Benchmarks.Suites;

/// <summary>From C# to ASL text.</summary>
[MemoryDiagnoser]
public class CompileBenchmarks
{
    /// <summary>How many states.</summary>
    [Params(10, 100, 1000)]
    public int States { get; set; }

    /// <summary>Builds, checks, writes.</summary>
    [Benchmark]
    public string Compile() => ChainWork.Write(States);
}
