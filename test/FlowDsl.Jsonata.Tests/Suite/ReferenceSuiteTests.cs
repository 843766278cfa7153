using FlowDsl.Conformance;
using FlowDsl.Conformance.Jsonata;
using FlowDsl.Conformance.Scoring;

namespace FlowDsl.Jsonata.Tests.Suite;

public sealed class ReferenceSuiteTests
{
    [FactWithShared(Corpus.JsonataSuite)]
    public void The_reference_suite_passes()
    {
        var judgements = JsonataCorpus.Judge().ToList();
        var broken = Floors.Broken(Score.Count(judgements));

        Assert.True(broken is [], string.Join('\n', [.. broken, .. judgements.Where(one => one.Failure is not null).Select(one => $"{one.Case}: {one.Failure}")]));
    }
}
