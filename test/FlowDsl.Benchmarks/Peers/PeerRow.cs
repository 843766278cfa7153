namespace FlowDsl.Benchmarks.Peers;

/// <summary>One row of the table.</summary>
/// <param name="Work">What is done.</param>
/// <param name="Pattern">Finds the peer's milliseconds in what its script prints.</param>
/// <param name="Reach">How many times as fast as the peer this library must be.</param>
/// <param name="Aim">How many times as fast it wants to be.</param>
/// <param name="Ours">Measures this library: milliseconds for the same work.</param>
internal sealed record PeerRow(string Work, string Pattern, double Reach, double Aim, Func<Task<double>> Ours);
