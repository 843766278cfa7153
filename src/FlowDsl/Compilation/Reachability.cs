using FlowDsl.Asl.Diagnostics;
using FlowDsl.Compilation.Drafts;

namespace FlowDsl.Compilation;

/// <summary>Finds states that nothing leads to, which Step Functions refuses: a loop whose body never asks for another lap, a guard around steps that cannot fail.</summary>
internal static class Reachability
{
    public static IEnumerable<Diagnostic> Problems(IReadOnlyList<Draft> drafts)
    {
        var unreached = drafts.ToDictionary(draft => draft.Name, StringComparer.Ordinal);
        var open = new Stack<string>([drafts[0].Name]);
        while (open.TryPop(out var name))
            if (unreached.Remove(name, out var draft)) AddSuccessors(draft, open);

        return unreached.Count == 0 ? [] : drafts.Where(draft => unreached.ContainsKey(draft.Name))
            .Select(draft => new Diagnostic { Code = DiagnosticCodes.StepAfterTheEnd, Place = draft.Place, Reason = $"no step leads to '{draft.Name}'" });
    }

    private static void AddSuccessors(Draft draft, Stack<string> open)
    {
        switch (draft)
        {
            case PassDraft pass:
                open.Push(pass.Next);
                break;
            case WaitDraft wait:
                open.Push(wait.Next);
                break;
            case TaskDraft task:
                foreach (var catcher in task.Catch) open.Push(catcher.Next);
                open.Push(task.Next);
                break;
            case ChoiceDraft choice:
                foreach (var rule in choice.Rules) open.Push(rule.Next);
                open.Push(choice.Default);
                break;
        }
    }
}
