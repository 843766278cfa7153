namespace TestSupport;

/// <summary>Reference data that stands beside the repository for its developers and in CI, and not on a user's machine.</summary>
public static class Shared
{
    /// <summary>The environment variable that names another folder in the place of <c>shared/conformance</c>.</summary>
    public const string ConformanceVariable = "FLOWDSL_CONFORMANCE";

    private const string Conformance = "conformance";

    /// <summary>The folder, whether it exists or not.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared"));

    /// <summary>An absolute path for one relative to the shared folder.</summary>
    public static string PathOf(params string[] parts)
    {
        var path = string.Join('/', parts);
        return path.Split('/')[0] == Conformance && Environment.GetEnvironmentVariable(ConformanceVariable) is { Length: > 0 } elsewhere
            ? Path.GetFullPath(Path.Join(elsewhere, path[Conformance.Length..])) : Path.Combine([Root, .. parts]);
    }

    /// <summary>Why a test that needs <paramref name="path"/> cannot run, or null when it can.</summary>
    public static string? WhyMissing(string path)
    {
        var full = PathOf(path);
        if (Directory.Exists(full) || File.Exists(full)) return null;
        return full.StartsWith(Root, StringComparison.Ordinal)
            ? $"needs shared/{path}, which does not stand beside the repository"
            : $"needs {path[(Conformance.Length + 1)..]}, which the folder that {ConformanceVariable} names does not have";
    }
}
