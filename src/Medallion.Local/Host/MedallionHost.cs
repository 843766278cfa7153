using System.CommandLine;
using Medallion.Local.Commands;
using Medallion.Local.Commands.Emit;
using Medallion.Local.Commands.Review;
using Medallion.Local.Commands.Synth;
using Medallion.Local.Runs;
using Medallion.Local.Views;

namespace Medallion.Local;

/// <summary>The command host: another team's program is one call of it.</summary>
public static class MedallionHost
{
    /// <summary>Carries a command line out: <c>generate</c> (also without a command), <c>run</c>, <c>query</c>, <c>synth</c>, <c>review</c> and <c>emit</c>.</summary>
    /// <param name="args">The program's arguments.</param>
    /// <param name="pipelines">The program's pipelines.</param>
    /// <returns>The exit code: 0 done; 1 an execution failed or a workflow has problems; 2 wrong usage or input; 70 a fault of this program.</returns>
    public static Task<int> RunAsync(string[] args, params LocalPipeline[] pipelines) => RunAsync(args, HostConsole.OfProcess(), pipelines);

    internal static async Task<int> RunAsync(string[] args, HostConsole console, params LocalPipeline[] pipelines)
    {
        try
        {
            var parsed = CommandTree(new Registry(pipelines), console).Parse(args);
            var problems = UnknownOptions.In(parsed, args).ToList() is { Count: > 0 } unknown ? unknown : [.. parsed.Errors.Select(error => error.Message)];
            if (problems.Count == 0)
                return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = console.Out, Error = console.Error });
            foreach (var problem in problems) console.Error.WriteLine(problem);
            console.Error.WriteLine("For what there is, give --help.");
            return ExitCode.Usage;
        }
        catch (WrongUsage error)
        {
            console.Error.WriteLine(error.Message);
            return ExitCode.Usage;
        }
        catch (OperationCanceledException)
        {
            console.Error.WriteLine("Stopped.");
            return ExitCode.Failed;
        }
        catch (Exception error)
        {
            console.Error.WriteLine("This is a fault of the program, not yours. Please report it, with the command line and this:");
            console.Error.WriteLine(error);
            return ExitCode.Fault;
        }
    }

    private static RootCommand CommandTree(Registry registry, HostConsole console)
    {
        var root = new RootCommand("Medallion pipelines on this machine. Without a command: writes what each pipeline compiles to.")
        {
            GenerateCommand.Make(registry, console),
            RunCommand.Make(registry, console),
            QueryCommand.Make(console),
            SynthCommand.Make(registry, console),
            ReviewCommand.Make(console),
            EmitCommand.Make(registry, console),
        };
        GenerateCommand.Configure(root, registry, console);
        return root;
    }
}
