using FlowDsl.Asl.Diagnostics;
using FlowDsl.Compilation.Drafts;

namespace FlowDsl.Compilation;

/// <summary>Finds states that nothing leads to, which Step Functions refuses: a loop whose body never asks for another lap, a guard around steps that cannot fail.</summary>
internal static class Reachability
{
    public static IEnumerable<Diagnostic> Problems(IReadOnlyList<Draft> drafts)
    {
        var byName = drafts.ToDictionary(draft => draft.Name, StringComparer.Ordinal);
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([drafts[0].Name]);
        while (open.TryPop(out var name))
        {
            if (!reached.Add(name)) continue;
            foreach (var next in Successors(byName[name])) open.Push(next);
        }

        return drafts.Where(draft => !reached.Contains(draft.Name))
            .Select(draft => new Diagnostic { Code = DiagnosticCodes.StepAfterTheEnd, Place = draft.Place, Reason = $"no step leads to '{draft.Name}'" });
    }

    private static IEnumerable<string> Successors(Draft draft) => draft switch
    {
        PassDraft pass => [pass.Next],
        WaitDraft wait => [wait.Next],
        TaskDraft task => task.Catch.Select(catcher => catcher.Next).Append(task.Next),
        ChoiceDraft choice => choice.Rules.Select(rule => rule.Next).Append(choice.Default),
        _ => [],
    };
}
