namespace FlowDsl.Asl.Diagrams;

/// <summary>A transition.</summary>
/// <param name="From">The state that is left.</param>
/// <param name="To">The state that follows; it is in the same graph.</param>
/// <param name="Kind">Why.</param>
/// <param name="Label">The condition or the errors in full; empty when there is nothing to say.</param>
public sealed record StateEdge(string From, string To, EdgeKind Kind, string Label);
