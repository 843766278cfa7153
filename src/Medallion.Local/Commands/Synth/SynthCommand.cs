using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using Amazon.CDK;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Cdk;
using Medallion.Local.Runs;
using Medallion.Local.Views;
using Spectre.Console;

namespace Medallion.Local.Commands.Synth;

/// <summary><c>synth</c>: the pipelines as CloudFormation templates, for the <c>cdk</c> command to deploy.</summary>
internal static class SynthCommand
{
    public static System.CommandLine.Command Make(Registry registry, HostConsole console)
    {
        var names = new Argument<string[]>("name") { Description = "The pipelines; all when none is named.", Arity = ArgumentArity.ZeroOrMore };
        var output = new Option<string?>("--out") { Description = "The folder to write to; by default the one that the cdk command asks for, else cdk.out.", HelpName = "DIR" };
        var roles = new Option<bool>("--roles") { Description = "Prints every role with what it may do." };
        var command = new System.CommandLine.Command("synth", "Writes each pipeline's CloudFormation template and assets.") { names, output, roles };
        command.SetAction(parsed => Run(registry, console, parsed.GetValue(names) ?? [], parsed.GetValue(output), parsed.GetValue(roles)));
        return command;
    }

    private static int Run(Registry registry, HostConsole console, string[] names, string? output, bool roles)
    {
        var pipelines = names.Length == 0 ? registry.All : [.. names.Distinct(StringComparer.Ordinal).Select(registry.Find)];
        foreach (var pipeline in pipelines) DatasetChoice.Of(pipeline.Pipeline);
        RequireNode();
        var folder = Prepared(output ?? System.Environment.GetEnvironmentVariable("CDK_OUTDIR") ?? "cdk.out");
        JsiiSettings.Apply();
        try
        {
            var app = new App(new AppProps { Outdir = folder });
            if (!AddStacks(app, pipelines, console)) return ExitCode.Failed;
            Show([.. app.Synth().Stacks.Select(SynthesisedStack.Of)], roles, console);
            return ExitCode.Done;
        }
        catch (Exception error) when (IsOfCdk(error))
        {
            console.Error.WriteLine($"CDK refuses the deployment: {error.Message}");
            return ExitCode.Failed;
        }
    }

    private static string Prepared(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            // CDK would find out at the end, and say so from within node.
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.DeleteOnClose };
            using var probe = new FileStream(Path.Combine(folder, $".{Path.GetRandomFileName()}"), options);
            return folder;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new WrongUsage($"{folder} cannot be written: {error.Message} Name another folder with --out.", error);
        }
    }

    // Without node jsii fails once more when the process ends, and aborts it.
    private static void RequireNode()
    {
        try
        {
            using var node = Process.Start(new ProcessStartInfo("node", ["--version"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            node.WaitForExit();
        }
        catch (Win32Exception error)
        {
            throw new WrongUsage("CDK's own code runs on node, which cannot be started: install Node.js 20 or later, and see to it that node is on the PATH.", error);
        }
    }

    private static bool AddStacks(App app, IEnumerable<LocalPipeline> pipelines, HostConsole console)
    {
        var sound = true;
        foreach (var pipeline in pipelines)
        {
            try
            {
                var stack = new Stack(app, pipeline.Pipeline.Name);
                _ = new MedallionPipeline(stack, "Pipeline", pipeline.Pipeline, pipeline.Deployment?.Invoke(stack));
            }
            catch (DiagnosticException problems)
            {
                sound = false;
                Problems.Write(console, CannotBeDeployed(pipeline), problems.Diagnostics);
            }
            catch (InvalidDeployment refused)
            {
                sound = false;
                Problems.Write(console, CannotBeDeployed(pipeline), refused.Problems);
            }
            catch (Exception refused) when (refused is InvalidDataset || IsOfCdk(refused))
            {
                sound = false;
                Problems.Write(console, CannotBeDeployed(pipeline), [refused.Message]);
            }
        }

        return sound;
    }

    private static string CannotBeDeployed(LocalPipeline pipeline) => $"The pipeline '{pipeline.Pipeline.Name}' cannot be deployed:";

    private static void Show(IReadOnlyList<SynthesisedStack> stacks, bool roles, HostConsole console)
    {
        var table = new TextTable("stack", ">resources", ">template bytes", ">assets");
        foreach (var stack in stacks) table.Add(stack.Name, $"{stack.Resources}", $"{stack.Bytes:N0}", $"{stack.Assets}");
        table.Write(console);
        foreach (var stack in stacks) console.View.WriteLine($"  {stack.Template}");
        if (!roles) return;
        foreach (var line in stacks.SelectMany(stack => RoleListing.Lines(stack.Template))) console.Out.WriteLine(line);
    }

    // jsii throws what JavaScript threw without a type of its own; CDK's classes for .NET refuse an argument that is of none of its types themselves.
    private static bool IsOfCdk(Exception error) => error.Source is "Amazon.JSII.Runtime" or "Amazon.CDK.Lib";
}
