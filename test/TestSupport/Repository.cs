using System.Runtime.CompilerServices;

namespace TestSupport;

/// <summary>Where the repository lies on this machine.</summary>
public static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>An absolute path for one relative to the repository.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot([CallerFilePath] string here = "")
    {
        for (var folder = new DirectoryInfo(Path.GetDirectoryName(here)!); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "MedallionEtl.sln"))) return folder.FullName;
        throw new InvalidOperationException($"No MedallionEtl.sln above {here}: were the tests built on another machine?");
    }
}
