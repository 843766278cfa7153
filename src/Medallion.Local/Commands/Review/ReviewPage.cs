using System.Text;
using Medallion.Local.Commands.Review.Git;
using Medallion.Local.Commands.Review.Markdown;

namespace Medallion.Local.Commands.Review;

/// <summary>
/// The page of a review. Its first line is the <see cref="Marker"/> when a snapshot changed, so that a workflow knows whether there is something to say, and finds
/// the comment in which it has said it.
/// </summary>
internal static class ReviewPage
{
    /// <summary>An HTML comment, which nobody sees.</summary>
    public const string Marker = "<!-- flowdsl-review -->";

    /// <summary>The most characters that GitHub takes for a comment.</summary>
    public const int MaxLength = 65_536;

    public static string Write(RevisionRange range, SnapshotChanges changes, int maxLength = MaxLength)
    {
        var compared = $"Compared: {Commit(range.Head)} ({MarkdownText.Code(range.HeadName)}) with {Commit(range.MergeBase)}, where it left {MarkdownText.Code(range.BaseName)}.\n"
            + (changes.NotLookedAt == 0 ? "" : $"\n{changes.NotLookedAt} more changed files were not looked at: there are too many.\n");
        if (changes.Found.Count == 0) return $"No snapshot of a state machine or a template changed.\n\n{compared}";
        return Fit($"{Marker}\n## {Count(changes.Found.Count)} changed\n\n{compared}", [.. changes.Found.Select(SnapshotSection.Write)], maxLength);
    }

    // First the headings of all snapshots, as far as they go; then the diffs, then the diagrams, in the order of the page: each whole or not at all.
    private static string Fit(string heading, IReadOnlyList<IReadOnlyList<Piece>> sections, int maxLength)
    {
        var room = maxLength - heading.Length - Rest(sections.Count).Length;
        var shown = sections.TakeWhile(section => (room -= section.Sum(piece => piece.LeftOut.Length)) >= 0).ToList();
        if (room < 0) room += sections[shown.Count].Sum(piece => piece.LeftOut.Length);
        var whole = new HashSet<Piece>(ReferenceEqualityComparer.Instance);
        foreach (var piece in shown.SelectMany(section => section).OrderBy(piece => piece.Rank))
        {
            if (piece.Text.Length - piece.LeftOut.Length > room) continue;
            room -= piece.Text.Length - piece.LeftOut.Length;
            whole.Add(piece);
        }

        var page = new StringBuilder(heading);
        foreach (var piece in shown.SelectMany(section => section)) page.Append(whole.Contains(piece) ? piece.Text : piece.LeftOut);
        return page.Append(shown.Count < sections.Count ? Rest(sections.Count - shown.Count) : "").ToString();
    }

    private static string Rest(int count) => $"\nNot shown, for the length of this comment: {Count(count)}.\n";

    private static string Count(int count) => count == 1 ? "1 snapshot" : $"{count} snapshots";

    private static string Commit(string id) => $"`{id[..12]}`";
}
