using BenchmarkDotNet.Attributes;
using FlowDsl.Benchmarks.Work;
using FlowDsl.Jsonata;

namespace FlowDsl.Benchmarks.Suites;

/// <summary>Evaluations of the peer's script.</summary>
[MemoryDiagnoser]
public class JsonataBenchmarks
{
    private Func<JsonataValue> _work = () => default;

    /// <summary>The names of the evaluations.</summary>
    public static IEnumerable<string> Names => JsonataWork.All.Select(one => one.Name);

    /// <summary>Which one.</summary>
    [ParamsSource(nameof(Names))]
    public string Name { get; set; } = "";

    /// <summary>Prepares it.</summary>
    [GlobalSetup]
    public void Prepare() => _work = JsonataWork.All.Single(one => one.Name == Name).Ready();

    /// <summary>One evaluation.</summary>
    [Benchmark]
    public object? Evaluate() => _work().Kind;
}
