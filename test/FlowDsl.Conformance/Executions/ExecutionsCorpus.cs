using FlowDsl.Conformance.Scoring;

namespace FlowDsl.Conformance.Executions;

/// <summary>The recorded executions: output (status, output, error), cause, trace, requests and events.</summary>
public static class ExecutionsCorpus
{
    /// <summary>Runs and compares them all, or those whose id has a text.</summary>
    public static IEnumerable<Judgement> Judge(string? filter = null) =>
        Corpus.Rows(Corpus.Executions, filter, row => row.GetProperty("id").GetString()!).SelectMany(row => Judge(new RecordedExecution(row)));

    private static IEnumerable<Judgement> Judge(RecordedExecution recorded)
    {
        var masks = recorded.Masks();
        var answers = new AnswerQueues(recorded.Mocks, masks);
        var run = recorded.IsComparable ? ExecutionRunner.Run(recorded, answers) : new ExecutionRun { Fault = "left out" };
        var judge = new ExecutionJudge(recorded, run, answers, masks);
        Judgement Level(string name, Func<string?> failure) => new($"executions {name}", recorded.Id, !recorded.IsComparable, recorded.IsComparable ? Attempt.Of(failure) : null, recorded.Uses);

        yield return Level("output", judge.Output);
        if (recorded.HasHistory) yield return Level("trace", judge.Trace);
        if (recorded.Mocks.Count > 0) yield return Level("requests", judge.Requests);
        if (recorded.HasHistory) yield return Level("events", judge.Events);
        if (recorded.Recorded.GetProperty("status").GetString() == "FAILED") yield return Level("cause", judge.Cause);
    }
}
