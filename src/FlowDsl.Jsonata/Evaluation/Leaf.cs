namespace FlowDsl.Jsonata.Evaluation;

/// <summary>An operation that evaluates no other: it needs no guard against depth.</summary>
internal abstract class Leaf() : Operation(isLeaf: true);
