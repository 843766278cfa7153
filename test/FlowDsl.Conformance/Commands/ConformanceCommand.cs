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
        failures.Validators.Add(given =>
        {
            if (given.Tokens is [{ Value: var path }] && WhyUnwritable(path) is { } why) given.AddError($"--failures {path}: {why}");
        });
        command.Validators.Add(given =>
        {
            if (given.GetResult(filter) is not null && given.GetResult(raise) is not null) given.AddError("--raise needs all cases of a corpus: it goes with no --filter.");
        });
        command.SetAction(parsed => Run(parsed.GetValue(which)!, parsed.GetValue(failures), parsed.GetValue(filter), parsed.GetValue(raise), parsed.InvocationConfiguration));
        return command;
    }

    private static string? WhyUnwritable(string path) =>
        path.Length == 0 ? "no name of a file"
        : Directory.Exists(path) ? "it is a folder"
        : Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path))) ? null : "there is no such folder to write the file to";

    private static int Run(string which, string? failures, string? filter, bool raise, InvocationConfiguration console)
    {
        var corpora = which == "all" ? [.. s_corpora.Values] : new[] { s_corpora[which] };
        if (corpora.Select(corpus => Shared.WhyMissing(corpus.Path)).FirstOrDefault(why => why is not null) is { } missing)
        {
            console.Error.WriteLine($"The corpus is not there: {missing}. {Shared.ConformanceVariable} names the folder that has aws-recorded, jsonata-suite and asl-in-the-wild.");
            return CommandLine.WrongUsage;
        }

        StreamWriter? file = null;
        try
        {
            // Before the run, which takes minutes: a file that cannot be written is known now.
            if (failures is not null) file = new StreamWriter(failures);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine($"--failures {failures}: {refused.Message}");
            return CommandLine.WrongUsage;
        }

        using (file) return Judge(corpora.SelectMany(corpus => corpus.Judge(filter)), file, filter, raise, console);
    }

    private static int Judge(IEnumerable<Judgement> judged, StreamWriter? failures, string? filter, bool raise, InvocationConfiguration console)
    {
        List<Judgement> judgements = [.. judged];
        Report.Print(judgements, console.Output);
        if (failures is not null) Report.Write(judgements, failures);
        if (filter is not null)
        {
            if (judgements.Count == 0)
            {
                console.Error.WriteLine($"No case has '{filter}' in its id.");
                return CommandLine.WrongUsage;
            }

            Report.Write(judgements, console.Output);
            return judgements.Any(one => one.Failure is not null) ? 1 : 0;
        }

        var scores = Score.Count(judgements);
        if (raise) Floors.Raise(scores);
        foreach (var outgrown in Floors.Outgrown(scores)) console.Output.WriteLine($"{outgrown}: raise it with --raise");
        var broken = Floors.Broken(scores);
        foreach (var line in broken) console.Error.WriteLine(line);
        if (broken.Count == 0) console.Output.WriteLine("No level is below its floor.");
        return broken.Count == 0 ? 0 : 1;
    }
}
