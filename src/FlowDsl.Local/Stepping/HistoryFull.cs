namespace FlowDsl.Local.Stepping;

/// <summary>The history of an execution has as many events as Step Functions allows.</summary>
internal sealed class HistoryFull(Realm realm) : Exception("The execution reached the maximum number of history events (25000).")
{
    public Realm Realm => realm;
}
