using System.Text;
using Spectre.Console;

namespace Medallion.Local.Views;

/// <summary>Where a command writes.</summary>
/// <param name="Out">The output as it is, for data.</param>
/// <param name="Error">Problems.</param>
/// <param name="View">The output for people.</param>
/// <param name="Plain">Whether to write lines only, without colour and movement: the output is no terminal, or that was asked for.</param>
internal sealed record HostConsole(TextWriter Out, TextWriter Error, IAnsiConsole View, bool Plain)
{
    // Nothing may break the lines of a log.
    private const int PlainWidth = 1_000_000;

    /// <summary>The process's console.</summary>
    public static HostConsole OfProcess()
    {
        if (!Console.IsOutputRedirected) Console.OutputEncoding = Encoding.UTF8;
        if (Console.IsOutputRedirected || Environment.GetEnvironmentVariable("TERM") == "dumb") return ToWriters(Console.Out, Console.Error);
        return new(Console.Out, Console.Error, AnsiConsole.Create(new AnsiConsoleSettings()), Plain: false);
    }

    /// <summary>A console without a terminal.</summary>
    public static HostConsole ToWriters(TextWriter output, TextWriter error)
    {
        var view = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        view.Profile.Width = PlainWidth;
        return new(output, error, new PlainConsole(view, output), Plain: true);
    }

    /// <summary>The same console, lines only.</summary>
    public HostConsole AsPlain() => Plain ? this : ToWriters(Out, Error);
}
