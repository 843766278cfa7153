using System.Diagnostics;

namespace TestSupport;

/// <summary>CloudFormation's linter.</summary>
public static class CfnLint
{
    /// <summary>Its name on the PATH.</summary>
    public const string Program = "cfn-lint";

    /// <summary>What it finds in templates, empty for nothing.</summary>
    /// <param name="paths">The templates' files.</param>
    /// <exception cref="InvalidOperationException">It failed itself: nothing found is no praise then. Or it took longer than five minutes.</exception>
    /// <exception cref="ArgumentException">No template is named.</exception>
    public static async Task<string> FindingsAsync(params IReadOnlyList<string> paths)
    {
        // It would wait for one on its input.
        if (paths.Count == 0) throw new ArgumentException("name a template", nameof(paths));
        using var process = Process.Start(new ProcessStartInfo(Program, ["--", .. paths]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var error = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return Judged(process.ExitCode, (await output).Trim(), (await error).Trim());
        }
        catch (OperationCanceledException late)
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"{Program} took longer than five minutes", late);
        }
    }

    /// <summary>What a run has found. With findings it ends with a code of theirs; where it breaks, Python's trace is on the error output.</summary>
    /// <param name="exitCode">What it ended with.</param>
    /// <param name="output">What it printed.</param>
    /// <param name="error">What it complained of.</param>
    /// <exception cref="InvalidOperationException">It failed itself.</exception>
    public static string Judged(int exitCode, string output, string error) =>
        error.Length > 0 || (exitCode != 0 && output.Length == 0) ? throw new InvalidOperationException($"{Program} ended with {exitCode}: {output}\n{error}".TrimEnd()) : output;
}
