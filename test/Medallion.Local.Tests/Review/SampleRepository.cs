using System.Diagnostics;
using Medallion.Local.Views;

namespace Medallion.Local.Tests.Review;

/// <summary>A repository in a folder of its own, the same on every machine: no configuration but its own, fixed names and times.</summary>
public sealed class SampleRepository : IDisposable
{
    public SampleRepository()
    {
        Git("init", "--quiet", "--initial-branch=main");
        Write("README.md", "A sample\n");
        Commit("The beginning");
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("review-").FullName;

    /// <summary>Writes a file, as bytes of the text.</summary>
    public void Write(string path, string text)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    public void Delete(string path) => File.Delete(Path.Combine(Folder, path));

    public void Commit(string message)
    {
        Git("add", "--all");
        Git("commit", "--quiet", "--no-gpg-sign", "--message", message);
    }

    public string Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-C", Folder, "-c", "core.autocrlf=false", .. arguments]) { RedirectStandardOutput = true };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("GIT_", StringComparison.Ordinal)).ToList()) start.Environment.Remove(name);
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        start.Environment["GIT_CONFIG_GLOBAL"] = OperatingSystem.IsWindows() ? "NUL" : "/dev/null";
        foreach (var who in (string[])["AUTHOR", "COMMITTER"])
        {
            start.Environment[$"GIT_{who}_NAME"] = "A Tester";
            start.Environment[$"GIT_{who}_EMAIL"] = "tester@example.org";
            start.Environment[$"GIT_{who}_DATE"] = "2018-02-05T00:00:00Z";
        }

        using var git = Process.Start(start)!;
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return git.ExitCode == 0 ? output.Trim() : throw new InvalidOperationException($"git {string.Join(' ', arguments)} ended with {git.ExitCode}");
    }

    /// <summary>Reviews the last commit, or what is asked for.</summary>
    public Task<(int Exit, string Output, string Error)> ReviewAsync(string baseRevision = "HEAD~1", string head = "HEAD", params string[] options) =>
        RunAsync(["review", baseRevision, head, "--repository", Folder, .. options]);

    /// <summary>Runs a command line.</summary>
    public static async Task<(int Exit, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = await MedallionHost.RunAsync(arguments, HostConsole.ToWriters(output, error));
        return (exit, output.ToString(), error.ToString());
    }

    /// <summary>The page of the last commit.</summary>
    public async Task<string> PageAsync()
    {
        var (exit, output, error) = await ReviewAsync();
        Assert.Equal((0, ""), (exit, error));
        return output;
    }

    public void Dispose()
    {
        // git writes its objects read-only, which Windows does not delete.
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)) File.SetAttributes(file, FileAttributes.Normal);
        Directory.Delete(Folder, recursive: true);
    }
}
