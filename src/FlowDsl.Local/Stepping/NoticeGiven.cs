using FlowDsl.Local.Observing;

namespace FlowDsl.Local.Stepping;

/// <summary>Observers are to be told.</summary>
internal sealed record NoticeGiven(ExecutionNotice Notice) : Effect;
