namespace FlowDsl.Local.Stepping;

/// <summary>Something to be done outside, because of a step.</summary>
internal abstract record Effect;
