namespace FlowDsl.Asl.Diagrams;

/// <summary>A state.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type, as in ASL.</param>
/// <param name="Ends">True when its scope ends with it.</param>
/// <param name="Inner">The graphs within it: a Parallel's branches, a Map's processor.</param>
public sealed record StateNode(string Name, string Type, bool Ends, IReadOnlyList<StateGraph> Inner);
