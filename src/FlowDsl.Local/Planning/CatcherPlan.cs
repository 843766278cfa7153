namespace FlowDsl.Local.Planning;

/// <summary>One catcher.</summary>
internal sealed record CatcherPlan(IReadOnlyList<string> ErrorEquals, Template? Output, DataPath? ResultPath, AssignPlan Assign, string Next);
