using System.CommandLine;
using System.CommandLine.Invocation;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using FlowDsl.Benchmarks.Memory;
using FlowDsl.Benchmarks.Peers;
using TestSupport;

var rounds = new Option<int>("--rounds") { Description = "How often the peer and we take turns.", DefaultValueFactory = _ => 3 };
var only = new Option<string?>("--only") { Description = "Only the peers' scripts whose name begins so.", HelpName = "SCRIPT" };
var peers = new Command("peers", "Runs the peers' scripts and the same work here in turn, and prints the table.") { rounds, only };
rounds.Validators.Add(given =>
{
    if (given.Tokens is [{ Value: var text }] && int.TryParse(text, out var number) && number < 1) given.AddError("--rounds must be 1 at least.");
});
peers.SetAction((parsed, _) => PeersCommand.RunAsync(parsed.GetValue(rounds), parsed.GetValue(only), Console.Out));

var script = new Argument<string>("script");
var measure = new Command(OurSide.Command, "Measures one script's work here, for peers.") { script };
measure.Hidden = true;
measure.SetAction((parsed, _) => OurSide.PrintAsync(parsed.GetValue(script)!, Console.Out));

var memory = new Command("memory", "Prints the peak memory of a very long execution and of very many at once.");
memory.SetAction((_, _) => MemoryCommand.RunAsync(Console.Out));

var filter = new Option<string>("--filter") { Description = "Which benchmarks: *Jsonata*, *Runtime*, *Load*, *Compile*.", DefaultValueFactory = _ => "*" };
var ours = new Command("ours", "Benchmarks of this library, by BenchmarkDotNet.") { filter };
// In this process: the projects that BenchmarkDotNet would make of its own inherit the settings of the tests' folder.
ours.SetAction(parsed => BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(
    ["--filter", parsed.GetValue(filter)!],
    ManualConfig.Create(DefaultConfig.Instance)
        .WithArtifactsPath(Repository.PathOf("artifacts", "benchmarks"))
        .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))).Any() ? 0 : 2);

// 1 says that a row is below what it must reach; a wrong command line is something else.
const int WrongUsage = 2;
var line = new RootCommand("How fast FlowDsl is, alone and beside others.") { peers, measure, memory, ours }.Parse(args);
var code = await line.InvokeAsync();
return line.Action is ParseErrorAction ? WrongUsage : code;
