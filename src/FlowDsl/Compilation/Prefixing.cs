using FlowDsl.Compilation.Drafts;

namespace FlowDsl.Compilation;

/// <summary>Puts a name in front of every state's name, and of every transition to it.</summary>
internal static class Prefixing
{
    public static IReadOnlyList<Draft> Add(IReadOnlyList<Draft> drafts, string? prefix)
    {
        if (prefix is null) return drafts;
        return [.. drafts.Select(draft => Renamed(draft, name => InFront(prefix) + name))];
    }

    /// <summary>What stands in front of each name.</summary>
    public static string InFront(string prefix) => $"{prefix}: ";

    private static Draft Renamed(Draft draft, Func<string, string> name) => draft switch
    {
        PassDraft pass => pass with { Name = name(pass.Name), Next = name(pass.Next) },
        WaitDraft wait => wait with { Name = name(wait.Name), Next = name(wait.Next) },
        TaskDraft task => task with { Name = name(task.Name), Next = name(task.Next), Catch = [.. task.Catch.Select(catcher => catcher with { Next = name(catcher.Next) })] },
        ChoiceDraft choice => choice with
        {
            Name = name(choice.Name),
            Rules = [.. choice.Rules.Select(rule => rule with { Next = name(rule.Next) })],
            Default = name(choice.Default),
        },
        _ => draft with { Name = name(draft.Name) },
    };
}
