using System.Text;
using FlowDsl.Asl.Diagnostics;

namespace Docs.Tests;

/// <summary>The table of codes as a page.</summary>
internal static class DiagnosticsPage
{
    private static readonly (string Prefix, string Title)[] s_groups =
    [
        ("FLOW10", "Reading a definition"), ("FLOW11", "The structure of a workflow"), ("FLOW12", "Expressions"), ("FLOW13", "Tasks and resources"), ("FLOW14", "Running here"),
        ("FLOW15", "Deploying"),
    ];

    public static string Write(IReadOnlyList<DiagnosticCode> codes)
    {
        var page = new StringBuilder("# Diagnostics\n\nMade from the one table of codes in `src/FlowDsl.Asl/Diagnostics`.\n");
        foreach (var (prefix, title) in s_groups)
        {
            page.Append($"\n## {title}\n\n| code | problem | what to do |\n|---|---|---|\n");
            foreach (var code in codes.Where(code => code.Id.StartsWith(prefix, StringComparison.Ordinal)))
                page.Append($"| <a id=\"{code.Id}\"></a>{code.Id} | {Cell(code.Title)} | {Cell(code.Help)} |\n");
        }

        return page.ToString();
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
