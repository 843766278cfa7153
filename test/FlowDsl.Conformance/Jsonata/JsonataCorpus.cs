using FlowDsl.Conformance.Scoring;

namespace FlowDsl.Conformance.Jsonata;

/// <summary>The suite of JSONata's reference implementation.</summary>
public static class JsonataCorpus
{
    /// <summary>Evaluates all cases, or those whose name has a text.</summary>
    public static IEnumerable<Judgement> Judge(string? filter = null) =>
        SuiteCase.Read(TestSupport.Shared.PathOf(Corpus.JsonataSuite)).Where(one => filter is null || one.Name.Contains(filter, StringComparison.Ordinal))
            .Select(one => new Judgement("jsonata", one.Name, false, Attempt.Of(one.Check) is { } problem ? $"{one.Expression}\n{problem}" : null, [$"group {one.Name.Split('/')[0]}"]));
}
