using System.CommandLine;

namespace Medallion.Local.Commands.Emit;

/// <summary>What both kinds of source have in common on the command line.</summary>
internal static class EmitOptions
{
    public static Argument<string[]> Names() => new("name") { Description = "The pipelines; all when none is named.", Arity = ArgumentArity.ZeroOrMore };

    public static Option<string> Output() => new("--out") { Description = "The folder to write to.", HelpName = "DIR", DefaultValueFactory = _ => "out" };
}
