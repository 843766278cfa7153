using Medallion.Local.Commands.Review.Git;
using Medallion.Local.Commands.Review.Snapshots;

namespace Medallion.Local.Commands.Review;

/// <summary>A snapshot that differs between two revisions.</summary>
/// <param name="File">The file.</param>
/// <param name="Before">What it showed; null when it was added, or was no snapshot.</param>
/// <param name="After">What it shows; null when it was deleted, or is no snapshot any more.</param>
/// <param name="Patch">The differences in its text; null when it is too large or binary.</param>
internal sealed record SnapshotChange(FileChange File, Snapshot? Before, Snapshot? After, Patch? Patch)
{
    public SnapshotKind Kind => (After ?? Before)!.Kind;
}
