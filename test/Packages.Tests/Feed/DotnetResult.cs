namespace Packages.Tests;

/// <summary>How a process ended.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it wrote, the errors behind the rest.</param>
public sealed record DotnetResult(int ExitCode, string Output);
