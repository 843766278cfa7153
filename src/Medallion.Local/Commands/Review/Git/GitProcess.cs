using System.ComponentModel;
using System.Diagnostics;
using Medallion.Local.Runs;

namespace Medallion.Local.Commands.Review.Git;

/// <summary>
/// Runs git in a folder. No shell is involved, and no text of a repository is ever an option: paths stand behind <c>--</c>, objects are named by their ids.
/// </summary>
/// <param name="folder">A folder of the repository.</param>
/// <param name="program">The program's name or path.</param>
internal sealed class GitProcess(string folder, string program = "git")
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(1);

    // They would point git elsewhere, or change what it prints.
    private static readonly string[] s_unwanted =
    [
        "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_NAMESPACE", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_EXTERNAL_DIFF", "GIT_DIFF_OPTS",
        "GIT_LITERAL_PATHSPECS", "GIT_GLOB_PATHSPECS", "GIT_NOGLOB_PATHSPECS", "GIT_ICASE_PATHSPECS",
    ];

    /// <summary>Runs a command.</summary>
    /// <param name="limit">The most bytes of output to take; with more, git is ended.</param>
    /// <param name="arguments">The command and its arguments.</param>
    /// <param name="cancellation">Ends git, too.</param>
    /// <exception cref="WrongUsage">There is no git or no such folder, or git took longer than a minute.</exception>
    public async Task<GitOutput> RunAsync(int limit, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        if (!Directory.Exists(folder)) throw new WrongUsage($"{folder} is no folder. Name one of the repository with --repository.");
        using var process = Start(arguments);
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        time.CancelAfter(s_limit);
        try
        {
            process.StandardInput.Close();
            var error = process.StandardError.ReadToEndAsync(time.Token);
            var bytes = await ReadAsync(process.StandardOutput.BaseStream, limit + 1, time.Token);
            if (bytes.Length > limit) return new(-1, bytes[..limit], "");
            await process.WaitForExitAsync(time.Token);
            return new(process.ExitCode, bytes, (await error).Trim());
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new WrongUsage($"git took longer than {s_limit.TotalSeconds} seconds and was ended.");
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    private Process Start(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, ["-C", folder, "--no-pager", "-c", "core.quotepath=off", .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in s_unwanted) start.Environment.Remove(name);
        (start.Environment["LC_ALL"], start.Environment["GIT_TERMINAL_PROMPT"]) = ("C", "0");
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception error)
        {
            throw new WrongUsage($"The review asks git what changed, and {program} cannot be started: {error.Message}.", error);
        }
    }

    private static async Task<byte[]> ReadAsync(Stream stream, int most, CancellationToken cancellation)
    {
        using var content = new MemoryStream();
        var buffer = new byte[81_920];
        while (content.Length < most)
        {
            var count = await stream.ReadAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length, most - content.Length)), cancellation);
            if (count == 0) break;
            content.Write(buffer, 0, count);
        }

        return content.ToArray();
    }
}
