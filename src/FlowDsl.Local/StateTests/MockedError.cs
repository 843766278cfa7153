namespace FlowDsl.Local.StateTests;

/// <summary>An error in the place of a task's, a branch's or an iteration's.</summary>
/// <param name="Error">The error's name, at most 256 characters.</param>
/// <param name="Cause">What happened, at most 32,768 characters.</param>
public sealed record MockedError(string? Error, string? Cause);
