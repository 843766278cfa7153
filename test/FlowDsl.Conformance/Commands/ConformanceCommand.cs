using System.CommandLine;
using FlowDsl.Conformance.Executions;
using FlowDsl.Conformance.Jsonata;
using FlowDsl.Conformance.RoundTrip;
using FlowDsl.Conformance.Scoring;
using FlowDsl.Conformance.StateTests;
using TestSupport;

namespace FlowDsl.Conformance.Commands;

/// <summary>The program's command line.</summary>
internal static class ConformanceCommand
{
    private static readonly Dictionary<string, (string Path, Func<string?, IEnumerable<Judgement>> Judge)> s_corpora = new()
    {
        ["executions"] = (Corpus.Executions, ExecutionsCorpus.Judge),
        ["teststate"] = (Corpus.StateTests, StateTestsCorpus.Judge),
        ["jsonata"] = (Corpus.JsonataSuite, JsonataCorpus.Judge),
        ["roundtrip"] = (Corpus.WildDefinitions, RoundTripCorpus.Judge),
    };

    public static RootCommand Make()
    {
        var which = new Argument<string>("corpus") { Description = "What to hold the library against.", DefaultValueFactory = _ => "all" };
        which.AcceptOnlyFromAmong([.. s_corpora.Keys, "all"]);
        var failures = new Option<string?>("--failures") { Description = "Writes each failure with its difference.", HelpName = "FILE" };
        var filter = new Option<string?>("--filter") { Description = "Only cases whose id has the text; their failures are printed, and no floor is asked.", HelpName = "TEXT" };
        var raise = new Option<bool>("--raise") { Description = "Raises the floors to what was reached." };
        var command = new RootCommand("Holds FlowDsl against what AWS and others recorded.") { which, failures, filter, raise };
        command.SetAction(parsed => Run(parsed.GetValue(which)!, parsed.GetValue(failures), parsed.GetValue(filter), parsed.GetValue(raise)));
        return command;
    }

    private static int Run(string which, string? failures, string? filter, bool raise)
    {
        var corpora = which == "all" ? [.. s_corpora.Values] : new[] { s_corpora[which] };
        if (corpora.Select(corpus => Shared.WhyMissing(corpus.Path)).FirstOrDefault(why => why is not null) is { } missing)
        {
            Console.Error.WriteLine($"The corpus is not there: {missing}. Name its folder in {Shared.ConformanceVariable}.");
            return 2;
        }

        List<Judgement> judgements = [.. corpora.SelectMany(corpus => corpus.Judge(filter))];
        Report.Print(judgements, Console.Out);
        if (failures is not null)
        {
            using var file = new StreamWriter(failures);
            Report.Write(judgements, file);
        }

        if (filter is not null)
        {
            Report.Write(judgements, Console.Out);
            return judgements.Count == 0 ? 2 : judgements.Any(one => one.Failure is not null) ? 1 : 0;
        }

        var scores = Score.Count(judgements);
        if (raise) Floors.Raise(scores);
        foreach (var outgrown in Floors.Outgrown(scores)) Console.WriteLine($"{outgrown}: raise it with --raise");
        var broken = Floors.Broken(scores);
        foreach (var line in broken) Console.Error.WriteLine(line);
        return broken.Count == 0 ? 0 : 1;
    }
}
