using System.Text;
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
        var names = new Dictionary<WorkflowVariable, string>();
        var taken = new HashSet<string>(BuiltInFunctions.Names, StringComparer.Ordinal) { Reserved };
        foreach (var variable in drafts.SelectMany(Assigned))
        {
            if (names.ContainsKey(variable)) continue;
            var wish = CamelCase(prefix is null ? variable.Wish : $"{prefix} {variable.Wish}");
            var name = wish;
            for (var n = 2; !taken.Add(name); n++) name = BuiltInFunctions.Names.Contains(wish) || wish == Reserved ? $"{wish}Value{(n == 2 ? "" : n)}" : $"{wish}{n}";
            names.Add(variable, name);
        }

        return names;
    }

    private static IEnumerable<WorkflowVariable> Assigned(Draft draft) => draft switch
    {
        TaskDraft task => task.Assign.Concat(task.Catch.SelectMany(c => c.Assign)).Select(a => a.Variable),
        ChoiceDraft choice => choice.Assign.Concat(choice.Rules.SelectMany(r => r.Assign)).Select(a => a.Variable),
        _ => draft.Assign.Select(a => a.Variable),
    };

    internal static string CamelCase(string wish)
    {
        var name = new StringBuilder();
        var wordBegins = false;
        foreach (var c in wish)
        {
            if (!char.IsLetterOrDigit(c))
            {
                wordBegins = name.Length > 0;
                continue;
            }

            if (name.Length == 0 && char.IsDigit(c)) name.Append('v');
            name.Append(name.Length == 0 ? char.ToLowerInvariant(c) : wordBegins ? char.ToUpperInvariant(c) : c);
            wordBegins = false;
        }

        return name.Length == 0 ? "value" : name.ToString(0, Math.Min(name.Length, Longest));
    }
}
