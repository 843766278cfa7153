using FlowDsl.Asl.Diagnostics;
using Medallion.Local.Views;

namespace Medallion.Local.Commands;

/// <summary>Problems on their way to the error output.</summary>
internal static class Problems
{
    public static void Write(HostConsole console, string heading, IReadOnlyList<Diagnostic> diagnostics) => Write(console, heading, diagnostics.Select(one => one.ToString()));

    /// <summary>A line for each problem, below the heading.</summary>
    public static void Write(HostConsole console, string heading, IEnumerable<string> problems)
    {
        console.Error.WriteLine(heading);
        foreach (var problem in problems) console.Error.WriteLine($"  {problem}");
    }
}
