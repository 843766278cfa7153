using System.Globalization;
using FlowDsl.Asl.Diagnostics;

namespace FlowDsl.Benchmarks.Peers;

/// <summary>This library's side of a group, in a process of its own as each peer's script is: neither carries the heap of what was measured before it.</summary>
internal static class OurSide
{
    /// <summary>The command that such a process runs.</summary>
    public const string Command = "measure";

    private const char Separator = '\t';

    /// <summary>Measures the group in a new process.</summary>
    /// <returns>For each row its milliseconds, or why there are none.</returns>
    public static async Task<IReadOnlyList<(double? Milliseconds, string? Problem)>> RunAsync(PeerGroup group)
    {
        var (code, output, error) = await Shell.RunAsync(Environment.ProcessPath!, [.. Own(), Command, group.Script], Environment.CurrentDirectory);
        if (code != 0) return [.. group.Rows.Select(_ => ((double?)null, (string?)$"measuring ended with {code}: {error.Trim().Split('\n')[0]}"))];
        return [.. output.Trim().Split('\n').Select(Read)];
    }

    /// <summary>Measures the group here, and prints a line for each of its rows.</summary>
    public static async Task<int> PrintAsync(string script, TextWriter to)
    {
        foreach (var row in PeerGroup.All.Single(group => group.Script == script).Rows)
        {
            try
            {
                await to.WriteLineAsync((await row.Ours()).ToString("R", CultureInfo.InvariantCulture));
            }
            catch (Exception failure) when (failure is DiagnosticException or InvalidOperationException)
            {
                await to.WriteLineAsync(Separator + failure.Message.Split('\n')[0]);
            }
        }

        return 0;
    }

    private static (double?, string?) Read(string line) =>
        line[0] == Separator ? (null, line[1..]) : (double.Parse(line, CultureInfo.InvariantCulture), null);

    // Started as `dotnet FlowDsl.Benchmarks.dll`, the process is dotnet's.
    private static IEnumerable<string> Own() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(OurSide).Assembly.Location] : [];
}
