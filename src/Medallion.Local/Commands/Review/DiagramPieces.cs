using FlowDsl.Asl.Diagrams;
using FlowDsl.Asl.Model;
using Medallion.Local.Commands.Review.Markdown;

namespace Medallion.Local.Commands.Review;

/// <summary>The diagrams before and after a change.</summary>
internal static class DiagramPieces
{
    // What Mermaid draws by default, and GitHub with it.
    private const int MostCharacters = 50_000;
    private const int MostEdges = 500;

    private const int Rank = 2;

    public static IEnumerable<Piece> Of(SnapshotChange change)
    {
        var (before, after) = (Draw(change.Before?.Machine), Draw(change.After?.Machine));
        if (before is not null && before == after) return [Show("Diagram, the same before and after", after)];
        return [.. before is null ? [] : new[] { Show("Before", before) }, .. after is null ? [] : new[] { Show("After", after, open: true) }];
    }

    private static string? Draw(StateMachine? machine) => machine is null ? null : new MermaidStyle().Render(StateGraph.Of(machine));

    private static Piece Show(string title, string diagram, bool open = false)
    {
        var leftOut = $"\n_The diagram ({title.ToLowerInvariant()}) is left out, for the length of this comment._\n";
        if (diagram.Length > MostCharacters || Edges(diagram) > MostEdges)
            return new($"\n_The diagram ({title.ToLowerInvariant()}) is too large for Mermaid._\n", leftOut, Rank);
        return new("\n" + MarkdownText.Details(title, MarkdownText.Fence("mermaid", diagram), open), leftOut, Rank);
    }

    // Names and labels have their angle brackets written as entities.
    private static int Edges(string diagram) => diagram.Split('\n').Count(line => line.Contains("->", StringComparison.Ordinal));
}
