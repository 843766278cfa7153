namespace FlowDsl.Tests.Expressions.Specification;

/// <summary>The one exception that the contract names: beyond the basic plane JSONata counts code points, and C# UTF-16 units.</summary>
internal static class DocumentedExceptions
{
    private static readonly HashSet<string> s_counting =
    [
        "d => d.S.Length", "d => d.Q!.Length", "d => d.Q != null ? d.Q.Length : -1", "d => d.Q != null && d.Q.Length > 1", "d => d.Q == null || d.Q.Length > 1",
        "d => !string.IsNullOrEmpty(d.Q) && d.Q.Length > 1", "d => d.MaybeItem == null || d.MaybeItem.Note == null || d.MaybeItem.Note.Length == 0", "d => d.S.Trim().Length",
        "d => d.S.Substring(1)", "d => d.S.Substring(0, 2)", "d => d.S.Substring(1, 1)", "d => d.S.Substring(d.N)", "d => d.S.Substring(d.N, d.M)", "d => d.S.IndexOf(\"b\")",
        "d => d.S.IndexOf(d.T)", "d => d.S.PadLeft(5)", "d => d.S.PadLeft(5, '0')", "d => d.S.PadRight(4, '.')", "d => d.S.PadLeft(d.M)", "d => d.S.PadRight(d.N, '.')", "d => d.S[0] == 'a'", "d => $\"{d.S,5}|{d.S,-5}|\"",
        "d => d.Words.Select(w => w!.Length).ToArray()", "d => d.Names.GroupBy(n => n.Length).Where(g => g.Count() > 1).Select(g => g.Key).ToArray()",
        "d => d.Items.OrderBy(i => i.Name.Length > 1 ? 1 : 0).ThenBy(i => i.Note, StringComparer.Ordinal).Select(i => i.Size).ToArray()",
    ];

    /// <summary>The cases that count characters.</summary>
    public static IEnumerable<string> Names => s_counting;

    /// <summary>Whether the two languages may differ for an expression on a document.</summary>
    public static bool Applies(Case one, string document) => s_counting.Contains(one.Text) && document.Contains(@"\uD83D", StringComparison.Ordinal);
}
