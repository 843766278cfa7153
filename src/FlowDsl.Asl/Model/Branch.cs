namespace FlowDsl.Asl.Model;

/// <summary>One branch of a <see cref="ParallelState"/>.</summary>
public sealed record Branch : StateScope;
