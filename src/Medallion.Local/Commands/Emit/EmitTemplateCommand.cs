using System.CommandLine;
using FlowDsl.Cdk;
using Medallion.Local.Views;

namespace Medallion.Local.Commands.Emit;

/// <summary><c>emit template</c>: a CloudFormation template.</summary>
internal static class EmitTemplateCommand
{
    public static Command Make(Registry registry, HostConsole console)
    {
        var names = EmitOptions.Names();
        var format = new Option<string>("--format") { Description = "How the template is written.", DefaultValueFactory = _ => "yaml" };
        format.AcceptOnlyFromAmong("yaml", "json");
        var sam = new Option<bool>("--sam") { Description = "Makes the state machine one of the Serverless Application Model." };
        var output = EmitOptions.Output();
        var command = new Command("template", "Writes a CloudFormation template with a parameter for each token.") { names, format, sam, output };
        command.SetAction(parsed =>
        {
            var written = parsed.GetValue(format) == "json" ? TemplateFormat.Json : TemplateFormat.Yaml;
            var serverless = parsed.GetValue(sam);
            return EmittedPipelines.Write(registry, console, parsed.GetValue(names) ?? [], parsed.GetValue(output)!,
                (workflow, name) => WorkflowEmitter.Template(workflow, name, written, serverless));
        });
        return command;
    }
}
