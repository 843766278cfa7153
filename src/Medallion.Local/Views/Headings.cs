using Spectre.Console;

namespace Medallion.Local.Views;

/// <summary>Headings over the parts of an outcome.</summary>
internal static class Headings
{
    public static void Write(HostConsole console, string text)
    {
        console.View.WriteLine();
        console.View.MarkupLine($"[bold]{Printable.Safe(text)}[/]");
    }
}
