using FlowDsl.Compilation.Drafts;
using FlowDsl.Expressions;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Compilation;

/// <summary>
/// Makes the workflow's input a variable where a state behind the first one reads it. A Pass assigns it: one of the workflow's own if that comes first, else
/// one in front. A Task, a Choice or a loop's head never does, since each of its catchers, rules and laps would have to.
/// </summary>
internal static class InputEntry
{
    private const string EntryName = "Input";

    public static IReadOnlyList<Draft> Add(IReadOnlyList<Draft> drafts, WorkflowVariable input)
    {
        if (!drafts.Skip(1).Any(draft => draft.Expressions.Any(e => ExprReads.Of(e).Contains(input)))) return drafts;
        var assignment = new Assignment(input, new StatesExpr("input"));
        return drafts[0] is PassDraft first
            ? [first with { Assign = [assignment, .. first.Assign] }, .. drafts.Skip(1)]
            : [new PassDraft(EntryName, drafts[0].Place, drafts[0].Name) { Assign = [assignment] }, .. drafts];
    }
}
