using System.Text;
using FlowDsl;
using FlowDsl.Cdk;
using Medallion.Local.Runs;
using Medallion.Local.Views;
using Spectre.Console;

namespace Medallion.Local.Commands.Emit;

/// <summary>Writes source for pipelines: for all that are named, or for none.</summary>
internal static class EmittedPipelines
{
    /// <summary>Compiles the pipelines, writes a file for each and says which.</summary>
    /// <exception cref="WrongUsage">There is no such pipeline, or the folder cannot be written.</exception>
    public static int Write(Registry registry, HostConsole console, string[] names, string output, Func<CompiledWorkflow, string, EmittedFile> emit)
    {
        var pipelines = names.Length == 0 ? registry.All : [.. names.Distinct(StringComparer.Ordinal).Select(registry.Find)];
        var (emitted, sound) = (new List<GeneratedPipeline>(), true);
        foreach (var pipeline in pipelines.Select(one => one.Pipeline))
        {
            try
            {
                emitted.Add(Emitted(pipeline.Name, pipeline.Compile(), emit));
            }
            catch (WorkflowException problems)
            {
                sound = false;
                Problems.Write(console, $"The pipeline '{pipeline.Name}' does not compile:", problems.Diagnostics);
            }
        }

        if (!sound) return ExitCode.Failed;
        try
        {
            OutputFolder.Write(output, emitted);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new WrongUsage($"{output} cannot be written: {error.Message} Name another folder with --out.", error);
        }

        foreach (var file in emitted.SelectMany(one => one.Files.Keys)) console.View.WriteLine($"  {Path.Combine(output, file)}");
        return ExitCode.Done;
    }

    private static GeneratedPipeline Emitted(string name, CompiledWorkflow workflow, Func<CompiledWorkflow, string, EmittedFile> emit)
    {
        var file = emit(workflow, name);
        return new(name, workflow, new Dictionary<string, byte[]> { [$"{name}/{file.Name}"] = Encoding.UTF8.GetBytes(file.Text) });
    }
}
