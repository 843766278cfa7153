using System.Diagnostics;

namespace Glue.Tests;

/// <summary>A Python that can import pyspark: the one beside the repository, or the machine's own.</summary>
internal static class SparkPython
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(20); // three minutes on an idle machine; a guard against hanging alone

    /// <summary>Why there is none, or null.</summary>
    public static string? WhyMissing { get; } = FindWhyMissing();

    private static string Environment => Shared.PathOf("spark", "env");

    /// <summary>Runs Python in the repository and gives its exit code and output.</summary>
    public static (int Code, string Output) Run(params string[] arguments)
    {
        var start = File.Exists(Environment) ? new ProcessStartInfo(Environment) { ArgumentList = { "python3" } } : new ProcessStartInfo("python3");
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        start.Environment["JDK_JAVA_OPTIONS"] = "-XX:TieredStopAtLevel=1"; // small data: compiling hot code costs more than it saves
        start.WorkingDirectory = Repository.Root;
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (process.WaitForExit(Patience)) return (process.ExitCode, output.Result + errors.Result);
        process.Kill(entireProcessTree: true);
        return (-1, $"stopped after {Patience}\n{output.Result}{errors.Result}");
    }

    private static string? FindWhyMissing()
    {
        if (File.Exists(Environment)) return null;
        if (Tools.WhyMissing("python3") is { } noPython) return noPython;
        return Run("-c", "import pyspark").Code == 0 ? null : "needs pyspark: pip install -r glue/requirements-dev.txt";
    }
}
