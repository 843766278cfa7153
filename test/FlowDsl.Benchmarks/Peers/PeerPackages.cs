namespace FlowDsl.Benchmarks.Peers;

/// <summary>The folder with the peers' npm packages: what <c>PEERS</c> names, or one in the cache of this machine, which is filled on demand.</summary>
internal static class PeerPackages
{
    public static string Folder { get; } = Environment.GetEnvironmentVariable("PEERS") is { Length: > 0 } given ? Path.GetFullPath(given)
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "flowdsl-peers");

    /// <summary>Installs packages that are not there; says why one cannot be, or null.</summary>
    public static async Task<string?> EnsureAsync(IReadOnlyList<string> packages)
    {
        if (packages.All(package => Directory.Exists(Path.Combine(Folder, "node_modules", package[..package.IndexOf('@', 1)])))) return null;
        try
        {
            Directory.CreateDirectory(Folder);
            if (!File.Exists(Path.Combine(Folder, "package.json"))) await File.WriteAllTextAsync(Path.Combine(Folder, "package.json"), "{}");
            var (code, _, error) = await Shell.RunAsync("npm", ["install", "--no-audit", "--no-fund", .. packages], Folder);
            return code == 0 ? null : $"npm cannot install {string.Join(", ", packages)}: {error.Trim().Split('\n')[^1]}";
        }
        catch (Exception problem) when (problem is IOException or System.ComponentModel.Win32Exception)
        {
            return $"npm cannot install {string.Join(", ", packages)}: {problem.Message}";
        }
    }
}
