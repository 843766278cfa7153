namespace Medallion.Local.Runs;

/// <summary>A state that was tried more than once.</summary>
/// <param name="State">The state.</param>
/// <param name="Error">The error that was retried last.</param>
/// <param name="Delays">The wait before each retry.</param>
internal sealed record RetriedState(string State, string Error, IReadOnlyList<TimeSpan> Delays);
