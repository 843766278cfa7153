namespace Medallion.Local.Runs;

/// <summary>How executions are run.</summary>
/// <param name="Endpoint">The API's address.</param>
/// <param name="Failure">A failure to inject.</param>
/// <param name="RealTime">Whether waits take their time.</param>
internal sealed record RunSettings(string Endpoint, InjectedFailure Failure, bool RealTime)
{
    /// <summary>Whether the handler's waits between two tries pass at once. Never when the API is somebody else's: those waits are for its sake.</summary>
    public bool SkipsApiWaits => !RealTime && new Uri(Endpoint).IsLoopback;
}
