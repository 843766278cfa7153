namespace FlowDsl.Local.Stepping;

/// <summary>The history has as many events as Step Functions allows.</summary>
internal sealed class HistoryFull() : Exception("The execution reached the maximum number of history events (25000).");
