using System.Diagnostics;

namespace Packages.Tests;

/// <summary>Runs <c>dotnet</c> as a user's shell would: without what the test run has put into the environment for its own processes.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(10);

    // "CI" would make a consumer's build another one than on a desk.
    private static readonly string[] s_notPassedOn = ["MSBUILD", "VSTEST", "COREHOST", "DOTNET_HOST", "DOTNET_ROLL_FORWARD", "CI"];

    public static async Task<DotnetResult> RunAsync(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in start.Environment.Keys.Where(IsOfTheTestRun).ToList()) start.Environment.Remove(name);
        // A server that outlives its build would keep these pipes open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION"] = "18,20";
        foreach (var (name, value) in environment) start.Environment[name] = value;

        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(s_limit);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return new(process.ExitCode, await output + await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet {string.Join(' ', arguments)} took longer than {s_limit.TotalMinutes} minutes");
        }
    }

    private static bool IsOfTheTestRun(string variable) =>
        s_notPassedOn.Any(name => name is "CI" ? variable == name : variable.StartsWith(name, StringComparison.OrdinalIgnoreCase));
}
