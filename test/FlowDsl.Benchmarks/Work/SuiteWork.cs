using FlowDsl.Conformance;
using FlowDsl.Conformance.Jsonata;
using TestSupport;

namespace FlowDsl.Benchmarks.Work;

/// <summary>The whole JSONata suite, parsed and evaluated and compared, without the runaway cases that the peer's script leaves out.</summary>
internal static class SuiteWork
{
    public static Func<Task> Ready()
    {
        SuiteCase[] cases = [.. SuiteCase.Read(Shared.PathOf(Corpus.JsonataSuite)).Where(one => one.Code != "U1001")];
        return () =>
        {
            var right = cases.Count(one => one.Check() is null);
            return right == cases.Length ? Task.CompletedTask : throw new InvalidOperationException($"{right} of {cases.Length} as expected");
        };
    }
}
