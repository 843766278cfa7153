using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using FlowDsl.Fuzz.Targets;

namespace FlowDsl.Fuzz.Running;

/// <summary>The program's command line.</summary>
internal static class FuzzCommand
{
    private const double MostMinutes = 365 * 24 * 60;

    private static readonly Dictionary<string, Func<IFuzzTarget>> s_targets = new()
    {
        ["definitions"] = () => new DefinitionsTarget(),
        ["jsonata"] = () => new JsonataTarget(),
        ["jsonpath"] = () => new JsonPathTarget(),
        ["inputs"] = () => new InputsTarget(),
    };

    public static RootCommand Make()
    {
        var which = new Argument<string>("target") { Description = "What to try." };
        which.AcceptOnlyFromAmong([.. s_targets.Keys]);
        var minutes = new Option<double>("--minutes") { Description = "How long.", DefaultValueFactory = _ => 1 };
        var seed = new Option<int>("--seed") { Description = "The first input's seed; the next has one more.", DefaultValueFactory = _ => 1 };
        var count = new Option<int>("--count") { Description = "How many inputs at most.", DefaultValueFactory = _ => int.MaxValue };
        var file = new Option<string?>("--input") { Description = "Tries one input only, from a file.", HelpName = "FILE" };
        var guided = new Option<bool>("--guided") { Description = "Takes inputs from afl-fuzz, which coverage guides; the assemblies must be instrumented by SharpFuzz." };
        var seeds = new Option<string?>("--write-seeds") { Description = "Writes the inputs to begin with to a folder, for afl-fuzz.", HelpName = "FOLDER" };
        minutes.Validators.Add(given =>
        {
            if (Number(given) is not (null or (> 0 and <= MostMinutes)))
                given.AddError($"--minutes must be above 0, and {MostMinutes} at most.");
        });
        count.Validators.Add(given =>
        {
            if (Number(given) < 1) given.AddError("--count must be 1 at least.");
        });
        file.Validators.Add(given =>
        {
            if (given.Tokens is [{ Value: var path }] && !File.Exists(path)) given.AddError($"--input {path}: there is no such file.");
        });
        seeds.Validators.Add(given =>
        {
            if (given.Tokens is [{ Value: var path }] && File.Exists(path)) given.AddError($"--write-seeds {path}: it is a file.");
        });
        var command = new RootCommand("Gives the library inputs that it was not made for: it must refuse them, never crash, hang or take all memory.")
        {
            which, minutes, seed, count, file, guided, seeds,
        };
        command.SetAction(parsed =>
        {
            var (name, time) = (parsed.GetValue(which)!, TimeSpan.FromMinutes(parsed.GetValue(minutes)));
            if (parsed.GetValue(seeds) is { } folder) return Guided.WriteSeeds(s_targets[name](), folder);
            if (parsed.GetValue(guided)) return Guided.Run(s_targets[name]);
            return parsed.GetValue(file) is { } path ? TryOne(s_targets[name](), path) : Try(name, time, parsed.GetValue(seed), parsed.GetValue(count));
        });
        return command;
    }

    /// <summary>Read from the token: asked for its value, an option whose text is no number throws, and has its error already.</summary>
    private static double? Number(OptionResult given) =>
        given.Tokens is [var token] && double.TryParse(token.Value, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static int TryOne(IFuzzTarget target, string path)
    {
        var finding = new Trial(target, TimeSpan.FromSeconds(10)).Take(InputFile.Read(path));
        Console.WriteLine(finding is null ? "nothing found" : $"FINDING {finding.Kind}\n{finding.Detail}");
        return finding is null ? 0 : 1;
    }

    private static int Try(string name, TimeSpan time, int seed, int count)
    {
        var found = Environment.GetEnvironmentVariable(Supervisor.LastInput) is { Length: > 0 } last
            ? new FuzzLoop(s_targets[name](), time, last).Run(seed, count) > 0
            : Supervisor.Run(name, time, seed, count);
        return found ? 1 : 0;
    }
}
