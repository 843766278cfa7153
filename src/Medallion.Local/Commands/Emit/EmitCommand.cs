using System.CommandLine;
using Medallion.Local.Views;

namespace Medallion.Local.Commands.Emit;

/// <summary><c>emit</c>: the pipelines' state machines as source, for teams that take them without these libraries.</summary>
internal static class EmitCommand
{
    public static Command Make(Registry registry, HostConsole console) => new("emit", "Writes each pipeline's state machine as source that needs none of these libraries.")
    {
        EmitCdkCommand.Make(registry, console),
        EmitTemplateCommand.Make(registry, console),
    };
}
