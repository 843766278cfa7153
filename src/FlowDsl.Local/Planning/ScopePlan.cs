namespace FlowDsl.Local.Planning;

/// <summary>One <c>States</c> object made ready to run.</summary>
internal sealed record ScopePlan(string StartAt, IReadOnlyDictionary<string, StatePlan> States);
