namespace Pipelines.Tests;

/// <summary>What a command did.</summary>
public sealed record CliResult(int ExitCode, string Output, string Error);
