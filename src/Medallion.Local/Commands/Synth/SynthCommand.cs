using System.CommandLine;
using Spectre.Console;
using Amazon.CDK;
using Medallion.Local.Runs;
using Medallion.Local.Views;

namespace Medallion.Local.Commands.Synth;

/// <summary><c>synth</c>: the pipelines as CloudFormation templates, for the <c>cdk</c> command to deploy.</summary>
internal static class SynthCommand
{
    public static System.CommandLine.Command Make(Registry registry, HostConsole console)
    {
        var names = new Argument<string[]>("name") { Description = "The pipelines; all when none is named.", Arity = ArgumentArity.ZeroOrMore };
        var output = new Option<string?>("--out") { Description = "The folder to write to; by default the one that the cdk command asks for, else cdk.out.", HelpName = "DIR" };
        var command = new System.CommandLine.Command("synth", "Writes each pipeline's CloudFormation template and assets.") { names, output };
        command.SetAction(parsed => Run(registry, console, parsed.GetValue(names) ?? [], parsed.GetValue(output)));
        return command;
    }

    private static int Run(Registry registry, HostConsole console, string[] names, string? output)
    {
        var pipelines = names.Length == 0 ? registry.All : [.. names.Distinct(StringComparer.Ordinal).Select(registry.Find)];
        foreach (var pipeline in pipelines) DatasetChoice.Of(pipeline.Pipeline);
        JsiiSettings.Apply();
        var app = new App(new AppProps { Outdir = output ?? System.Environment.GetEnvironmentVariable("CDK_OUTDIR") ?? "cdk.out" });
        foreach (var pipeline in pipelines)
        {
            var stack = new Stack(app, pipeline.Pipeline.Name);
            _ = new MedallionPipeline(stack, "Pipeline", pipeline.Pipeline, pipeline.Deployment?.Invoke(stack));
        }

        var assembly = app.Synth();
        foreach (var stack in assembly.Stacks) console.View.WriteLine($"  {stack.TemplateFullPath}");
        return ExitCode.Done;
    }
}
