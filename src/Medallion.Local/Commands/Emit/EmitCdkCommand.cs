using System.CommandLine;
using FlowDsl.Cdk;
using Medallion.Local.Runs;
using Medallion.Local.Views;

namespace Medallion.Local.Commands.Emit;

/// <summary><c>emit cdk</c>: a construct in C# or TypeScript.</summary>
internal static class EmitCdkCommand
{
    public static Command Make(Registry registry, HostConsole console)
    {
        var names = EmitOptions.Names();
        var language = new Option<string>("--lang") { Description = "The construct's language.", Required = true };
        language.AcceptOnlyFromAmong("csharp", "typescript");
        var targetNamespace = new Option<string?>("--namespace") { Description = $"The construct's namespace, for C#; by default {WorkflowEmitter.DefaultNamespace}.", HelpName = "NS" };
        var output = EmitOptions.Output();
        var command = new Command("cdk", "Writes a CDK construct that needs the CDK only.") { names, language, targetNamespace, output };
        command.SetAction(parsed => Run(registry, console, parsed.GetValue(names) ?? [], parsed.GetValue(language)!, parsed.GetValue(targetNamespace), parsed.GetValue(output)!));
        return command;
    }

    private static int Run(Registry registry, HostConsole console, string[] names, string language, string? targetNamespace, string output)
    {
        if (language == "typescript")
        {
            if (targetNamespace is not null) throw new WrongUsage("--namespace is for C#; leave it away.");
            return EmittedPipelines.Write(registry, console, names, output, (workflow, name) => WorkflowEmitter.TypeScript(workflow, name));
        }

        try
        {
            return EmittedPipelines.Write(registry, console, names, output, (workflow, name) => WorkflowEmitter.CSharp(workflow, name, targetNamespace ?? WorkflowEmitter.DefaultNamespace));
        }
        catch (ArgumentException error) when (error.ParamName == "targetNamespace")
        {
            throw new WrongUsage($"--namespace '{targetNamespace}' is no namespace of C#.", error);
        }
    }
}
