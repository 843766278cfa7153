namespace FlowDsl.Jsonata.Evaluation;

/// <summary>A place in the evaluation: its context and its variables.</summary>
internal readonly record struct Scope(JsonataValue Input, Frame Frame);
