using System.Collections.Concurrent;
using FlowDsl.Asl.Diagnostics;

namespace FlowDsl.Authoring.Building;

/// <summary>Makes the compiler's file names the same on every machine: relative to the repository.</summary>
internal static class SourcePaths
{
    private const string DeterministicRoot = "/_/";

    private static readonly ConcurrentDictionary<string, string> s_relative = new(StringComparer.Ordinal);

    public static SourcePlace PlaceOf(string file, int line) => new(s_relative.GetOrAdd(file, Relative), line);

    internal static string Relative(string file)
    {
        var path = file.Replace('\\', '/');
        if (path.StartsWith(DeterministicRoot, StringComparison.Ordinal)) return path[DeterministicRoot.Length..];
        for (var folder = Path.GetDirectoryName(file); !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
            if (IsRepository(folder)) return Path.GetRelativePath(folder, file).Replace('\\', '/');
        return path[(path.LastIndexOf('/') + 1)..];
    }

    // A worktree's .git is a file.
    private static bool IsRepository(string folder)
    {
        var git = Path.Combine(folder, ".git");
        if (Directory.Exists(git) || File.Exists(git)) return true;
        return Directory.Exists(folder) && (Directory.EnumerateFiles(folder, "*.sln").Any() || Directory.EnumerateFiles(folder, "*.slnx").Any());
    }
}
