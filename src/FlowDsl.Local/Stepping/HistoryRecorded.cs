using FlowDsl.Local.History;

namespace FlowDsl.Local.Stepping;

/// <summary>The history got longer.</summary>
internal sealed record HistoryRecorded(HistoryEvent Event) : Effect;
