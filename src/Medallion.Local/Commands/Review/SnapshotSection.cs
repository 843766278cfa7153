using Medallion.Local.Commands.Review.Markdown;
using Medallion.Local.Commands.Review.Snapshots;

namespace Medallion.Local.Commands.Review;

/// <summary>What a review says of one snapshot: its heading and summary, the diff, the diagrams.</summary>
internal static class SnapshotSection
{
    public static IReadOnlyList<Piece> Write(SnapshotChange change)
    {
        var heading = $"\n### {MarkdownText.Code(change.File.Path)}\n\n{Summary(change)}\n";
        return [new(heading, heading, 0), .. Diff(change), .. DiagramPieces.Of(change)];
    }

    private static IEnumerable<Piece> Diff(SnapshotChange change)
    {
        if (change.Patch is not { Hunks.Length: > 0 } patch) yield break;
        yield return new("\n" + MarkdownText.Details("Diff", MarkdownText.Fence("diff", WithoutMarks(patch.Hunks))), "\n_The diff is left out, for the length of this comment._\n", 1);
    }

    private static string Summary(SnapshotChange change)
    {
        var kind = change.Kind == SnapshotKind.StateMachine ? "State machine" : "Template";
        var lines = change.Patch is { } patch ? $", +{patch.Added}/−{patch.Removed} lines" : "";
        return $"{kind} {What(change)}{lines}.{Parts(change)}{Problem("Before, the file", change.Before)}{Problem("The file", change.After)}";
    }

    private static string What(SnapshotChange change) => change.File switch
    {
        { Before: null } => "added",
        { After: null } => "deleted",
        { Before.Path: var before, After.Path: var after } when before != after => $"renamed from {MarkdownText.Code(before)}",
        _ => "changed",
    };

    private static string Parts(SnapshotChange change)
    {
        if (change.Before?.Problem is not null || change.After?.Problem is not null || change.File.IsMoveOnly) return "";
        var parts = PartChanges.Between(change.Before?.Parts ?? [], change.After?.Parts ?? []);
        var members = PartChanges.Between(change.Before?.Members ?? [], change.After?.Members ?? []);
        if (parts.IsEmpty && members.IsEmpty) return " Only its layout or the order of its members changed.";
        // Of a file that came or went, all is new or gone: the names of its other members say nothing.
        var isWhole = change.Before is null || change.After is null;
        return PartNames.Sentence(change.Kind == SnapshotKind.StateMachine ? "States" : "Resources", parts) + (isWhole ? "" : PartNames.Sentence("Members of the document", members));
    }

    private static string Problem(string side, Snapshot? snapshot) => snapshot?.Problem is { } problem ? $" {side} {problem}: what it means is not shown." : "";

    // Snapshooter begins its files with a byte order mark.
    private static string WithoutMarks(string hunks) => hunks.Replace("\n+\uFEFF", "\n+", StringComparison.Ordinal).Replace("\n-\uFEFF", "\n-", StringComparison.Ordinal)
        .Replace("\n \uFEFF", "\n ", StringComparison.Ordinal);
}
