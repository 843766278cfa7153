namespace TestSupport;

/// <summary>Programs that a test may need and that a user's machine may lack.</summary>
public static class Tools
{
    /// <summary>The full path of a program on the PATH, or null.</summary>
    public static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => new[] { Path.Combine(folder, program), Path.Combine(folder, program + ".exe") })
            .FirstOrDefault(File.Exists);

    /// <summary>Why a test that needs <paramref name="program"/> cannot run, or null when it can.</summary>
    public static string? WhyMissing(string program) => Find(program) is null ? $"needs {program}, which is not on the PATH" : null;
}
