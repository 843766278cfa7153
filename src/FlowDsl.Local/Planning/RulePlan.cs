namespace FlowDsl.Local.Planning;

/// <summary>One rule of a Choice.</summary>
internal sealed record RulePlan(TestPlan Test, Template? Output, AssignPlan Assign, string Next);
