using System.Text.Json;
using FlowDsl.Conformance.Comparing;
using FlowDsl.Conformance.Scoring;

namespace FlowDsl.Conformance.StateTests;

/// <summary>The recorded calls of TestState.</summary>
public static class StateTestsCorpus
{
    /// <summary>Makes and compares them all, or those whose id has a text.</summary>
    public static IEnumerable<Judgement> Judge(string? filter = null) =>
        Corpus.Rows(Corpus.StateTests, filter, row => row.GetProperty("id").GetString()!).Select(row =>
        {
            var recorded = new RecordedStateTest(row);
            return new Judgement("teststate", recorded.Id, !recorded.IsComparable, recorded.IsComparable ? Attempt.Of(() => Failure(recorded)) : null, recorded.Uses);
        });

    private static string? Failure(RecordedStateTest recorded) =>
        new MaskedJson(recorded.Masks()).CompareAnswer(recorded.Recorded, TestStateRunner.Run(recorded))?.ToString();
}
