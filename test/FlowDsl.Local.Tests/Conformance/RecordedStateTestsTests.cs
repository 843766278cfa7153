using FlowDsl.Conformance;
using FlowDsl.Conformance.Scoring;
using FlowDsl.Conformance.StateTests;

namespace FlowDsl.Local.Tests.Conformance;

/// <summary>TestState calls as AWS answered them.</summary>
public class RecordedStateTestsTests
{
    [FactWithShared(Corpus.StateTests)]
    public void No_fewer_states_than_before_are_tested_as_on_AWS()
    {
        var scores = Score.Count(StateTestsCorpus.Judge());

        Assert.Empty(Floors.Broken(scores));
    }
}
