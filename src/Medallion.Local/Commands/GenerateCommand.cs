using System.CommandLine;
using FlowDsl;
using Medallion.Local.Runs;
using Medallion.Local.Views;
using Spectre.Console;

namespace Medallion.Local.Commands;

/// <summary><c>generate</c>, which is also what the program does without a command: writes what each pipeline compiles to.</summary>
internal static class GenerateCommand
{
    public static Command Make(Registry registry, HostConsole console)
    {
        var command = new Command("generate", "Writes each pipeline's definition, source map, diagram and IAM policy.");
        Configure(command, registry, console);
        return command;
    }

    /// <summary>Makes a command write.</summary>
    public static void Configure(Command command, Registry registry, HostConsole console)
    {
        var output = new Option<string>("--out") { Description = "The folder to write to.", HelpName = "DIR", DefaultValueFactory = _ => "out" };
        command.Add(output);
        Argument<string[]>? names = null;
        if (command is not RootCommand)
        {
            names = new Argument<string[]>("name") { Description = "The pipelines; all when none is named.", Arity = ArgumentArity.ZeroOrMore };
            command.Add(names);
        }

        command.SetAction(parsed => Run(registry, console, (names is null ? null : parsed.GetValue(names)) ?? [], parsed.GetValue(output)!));
    }

    private static int Run(Registry registry, HostConsole console, string[] names, string output)
    {
        var pipelines = names.Length == 0 ? registry.All : [.. names.Distinct(StringComparer.Ordinal).Select(registry.Find)];
        foreach (var pipeline in pipelines) DatasetChoice.Of(pipeline.Pipeline);
        if (Compile(pipelines, console) is not { } generated) return ExitCode.Failed;
        try
        {
            OutputFolder.Write(output, generated);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new WrongUsage($"{output} cannot be written: {error.Message} Name another folder with --out.", error);
        }

        Summary(generated).Write(console);
        foreach (var file in generated.SelectMany(one => one.Files.Keys)) console.View.WriteLine($"  {Path.Combine(output, file)}");
        return ExitCode.Done;
    }

    private static List<GeneratedPipeline>? Compile(IReadOnlyList<LocalPipeline> pipelines, HostConsole console)
    {
        var (generated, sound) = (new List<GeneratedPipeline>(), true);
        foreach (var pipeline in pipelines)
        {
            try
            {
                generated.Add(GeneratedPipeline.Of(pipeline.Pipeline));
            }
            catch (WorkflowException problems)
            {
                sound = false;
                Problems.Write(console, $"The pipeline '{pipeline.Pipeline.Name}' does not compile:", problems.Diagnostics);
            }
        }

        return sound ? generated : null;
    }

    private static TextTable Summary(List<GeneratedPipeline> generated)
    {
        var table = new TextTable("pipeline", ">states", ">tasks", ">retries", ">catches", ">tokens", ">bytes", ">files");
        foreach (var one in generated)
        {
            var facts = new DefinitionFacts(one.Compiled.Definition);
            table.Add(one.Name, $"{facts.States}", $"{facts.Tasks}", $"{facts.Retriers}", $"{facts.Catchers}", $"{one.Compiled.Tokens.Count}", $"{one.Files.First().Value.Length:N0}", $"{one.Files.Count}");
        }

        return table;
    }
}
