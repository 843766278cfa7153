using System.CommandLine;
using FlowDsl.Fuzz.Running;
using FlowDsl.Fuzz.Targets;

var targets = new Dictionary<string, Func<IFuzzTarget>>
{
    ["definitions"] = () => new DefinitionsTarget(),
    ["jsonata"] = () => new JsonataTarget(),
    ["jsonpath"] = () => new JsonPathTarget(),
    ["inputs"] = () => new InputsTarget(),
};
var which = new Argument<string>("target") { Description = "What to try." };
which.AcceptOnlyFromAmong([.. targets.Keys]);
var minutes = new Option<double>("--minutes") { Description = "How long.", DefaultValueFactory = _ => 1 };
var seed = new Option<int>("--seed") { Description = "The first input's seed; the next has one more.", DefaultValueFactory = _ => 1 };
var count = new Option<int>("--count") { Description = "How many inputs at most.", DefaultValueFactory = _ => int.MaxValue };
var file = new Option<string?>("--input") { Description = "Tries one input only, from a file.", HelpName = "FILE" };
var command = new RootCommand("Gives the library inputs that it was not made for: it must refuse them, never crash, hang or take all memory.") { which, minutes, seed, count, file };
command.SetAction(parsed =>
{
    var (name, time) = (parsed.GetValue(which)!, TimeSpan.FromMinutes(parsed.GetValue(minutes)));
    if (parsed.GetValue(file) is { } path)
    {
        var finding = new Trial(targets[name](), TimeSpan.FromSeconds(10)).Take(InputFile.Read(path));
        Console.WriteLine(finding is null ? "nothing found" : $"FINDING {finding.Kind}\n{finding.Detail}");
        return finding is null ? 0 : 1;
    }

    var found = Environment.GetEnvironmentVariable(Supervisor.LastInput) is { Length: > 0 } last
        ? new FuzzLoop(targets[name](), time, last).Run(parsed.GetValue(seed), parsed.GetValue(count)) > 0
        : Supervisor.Run(name, time, parsed.GetValue(seed), parsed.GetValue(count));
    return found ? 1 : 0;
});
return command.Parse(args).Invoke();
