using System.Diagnostics;

namespace TestSupport;

/// <summary>The npm packages of <c>test/node</c>.</summary>
public static class NodePackages
{
    /// <summary>Their folder.</summary>
    public static string Folder { get; } = Repository.PathOf("test", "node");

    /// <summary>Why they cannot be used, or null when they can.</summary>
    public static string? WhyMissing =>
        Tools.WhyMissing("node") ?? (Directory.Exists(Path.Combine(Folder, "node_modules")) ? null : "needs the packages of test/node: npm ci --prefix test/node");

    /// <summary>Runs one of the folder's scripts, and gives what it prints.</summary>
    /// <exception cref="InvalidOperationException">It failed, or took longer than two minutes.</exception>
    public static async Task<string> RunAsync(string script, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("node", [Path.Combine(Folder, script), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var error = process.StandardError.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        return process.ExitCode == 0 ? await output : throw new InvalidOperationException($"{script} ended with {process.ExitCode}: {await error}");
    }
}
