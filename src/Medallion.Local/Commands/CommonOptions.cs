using System.CommandLine;

namespace Medallion.Local.Commands;

/// <summary>Options that more than one command has.</summary>
internal static class CommonOptions
{
    public static Option<string> Data() => new("--data") { Description = "The folder for the lake, its catalog and what executions leave.", HelpName = "DIR", DefaultValueFactory = _ => ".medallion" };
}
