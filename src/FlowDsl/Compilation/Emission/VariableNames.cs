using System.Globalization;
using FlowDsl.Compilation.Drafts;
using FlowDsl.Expressions.Emission;

namespace FlowDsl.Compilation.Emission;

/// <summary>Chooses the variables' names: those of their steps, camel-cased; unique in the whole workflow, and none of JSONata's own, whose functions are variables too.</summary>
internal static class VariableNames
{
    private const string Reserved = "states";

    // Of the 80 characters that a name may have; the rest is for the number that makes it unique.
    private const int Longest = 60;

    public static IReadOnlyDictionary<WorkflowVariable, string> Choose(IReadOnlyList<Draft> drafts, string? prefix)
    {
        var names = new Dictionary<WorkflowVariable, string>(drafts.Count);
        var taken = new HashSet<string>(drafts.Count + BuiltInFunctions.Names.Count + 1, StringComparer.Ordinal) { Reserved };
        taken.UnionWith(BuiltInFunctions.Names);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var draft in drafts)
        {
            Choose(draft.Assign);
            if (draft is TaskDraft task)
                foreach (var catcher in task.Catch) Choose(catcher.Assign);
            if (draft is ChoiceDraft choice)
                foreach (var rule in choice.Rules) Choose(rule.Assign);
        }

        return names;

        void Choose(IReadOnlyList<Assignment> assignments)
        {
            for (var i = 0; i < assignments.Count; i++)
            {
                var variable = assignments[i].Variable;
                if (names.ContainsKey(variable)) continue;
                var wish = CamelCase(prefix is null ? variable.Wish : $"{prefix} {variable.Wish}");
                names.Add(variable, taken.Add(wish) ? wish : Numbered(wish, taken, numbers));
            }
        }
    }

    private static string Numbered(string wish, HashSet<string> taken, Dictionary<string, int> numbers)
    {
        var stem = BuiltInFunctions.IsTaken(wish) ? wish + "Value" : wish;
        // What was taken stays taken, so that the search goes on where it ended the last time.
        for (var n = numbers.GetValueOrDefault(wish, 2); ; n++)
        {
            var name = n == 2 && stem != wish ? stem : string.Create(CultureInfo.InvariantCulture, $"{stem}{n}");
            if (!taken.Add(name)) continue;
            numbers[wish] = n + 1;
            return name;
        }
    }

    internal static string CamelCase(string wish)
    {
        Span<char> name = stackalloc char[Longest];
        var length = 0;
        var wordBegins = false;
        foreach (var c in wish)
        {
            if (!char.IsLetterOrDigit(c))
            {
                wordBegins = length > 0;
                continue;
            }

            if (length == 0 && char.IsDigit(c)) name[length++] = 'v';
            name[length] = length == 0 ? char.ToLowerInvariant(c) : wordBegins ? char.ToUpperInvariant(c) : c;
            wordBegins = false;
            if (++length == Longest) break;
        }

        return length == 0 ? "value" : name[..length].ToString();
    }
}
