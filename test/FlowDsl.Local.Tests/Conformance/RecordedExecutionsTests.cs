using FlowDsl.Conformance;
using FlowDsl.Conformance.Executions;
using FlowDsl.Conformance.Scoring;

namespace FlowDsl.Local.Tests.Conformance;

/// <summary>Executions as AWS ran them. <c>dotnet run --project test/FlowDsl.Conformance</c> says more.</summary>
public class RecordedExecutionsTests
{
    [FactWithShared(Corpus.Executions)]
    public void No_fewer_executions_than_before_go_as_they_did_on_AWS()
    {
        var judgements = ExecutionsCorpus.Judge().ToList();
        var scores = Score.Count(judgements);

        Assert.Equal(5, scores.Count);
        var broken = Floors.Broken(scores);
        Assert.True(broken is [], string.Join('\n', [.. broken, .. judgements.Where(one => one.Failure is not null).Select(one => $"{one.Level}: {one.Case}: {one.Failure}")]));
    }
}
