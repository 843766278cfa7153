using FlowDsl.Asl.Diagnostics;
using Medallion.Local.Views;

namespace Medallion.Local.Commands;

/// <summary>Problems on their way to the error output.</summary>
internal static class Problems
{
    public static void Write(HostConsole console, string heading, IReadOnlyList<Diagnostic> diagnostics)
    {
        console.Error.WriteLine(heading);
        foreach (var diagnostic in diagnostics) console.Error.WriteLine($"  {diagnostic}");
    }
}
