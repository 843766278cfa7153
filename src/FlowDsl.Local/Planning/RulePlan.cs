namespace FlowDsl.Local.Planning;

/// <summary>One rule of a Choice.</summary>
internal sealed record RulePlan(Template Condition, Template? Output, AssignPlan Assign, string Next);
