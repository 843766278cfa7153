using FlowDsl.Asl.Json;
using Medallion.Local.Commands.Review.Git;
using Medallion.Local.Commands.Review.Snapshots;

namespace Medallion.Local.Commands.Review;

/// <summary>The snapshots that differ between two revisions.</summary>
/// <param name="Found">They, by path.</param>
/// <param name="NotLookedAt">How many further files may be snapshots and were not looked at.</param>
internal sealed record SnapshotChanges(IReadOnlyList<SnapshotChange> Found, int NotLookedAt)
{
    // Each file costs a few processes.
    private const int MostFiles = 500;

    public static async Task<SnapshotChanges> FindAsync(RevisionRange range, CancellationToken cancellation)
    {
        var files = (await range.ChangesAsync(cancellation)).Where(change => change.Paths.Any(SnapshotReader.MayBeOne)).ToList();
        var found = new List<SnapshotChange>();
        foreach (var file in files.Take(MostFiles))
        {
            var (before, after) = (await ReadAsync(range, file.Before, cancellation), await ReadAsync(range, file.After, cancellation));
            if (before.Shown is null && after.Shown is null) continue;
            var patch = before.IsText && after.IsText ? await range.PatchAsync(file, cancellation) : null;
            found.Add(new(file, before.Shown, after.Shown, patch));
        }

        return new(found, Math.Max(files.Count - MostFiles, 0));
    }

    private static async Task<(Snapshot? Shown, bool IsText)> ReadAsync(RevisionRange range, GitFile? file, CancellationToken cancellation)
    {
        if (file is null) return (null, true);
        if (await range.ContentAsync(file, AslReader.MaxBytes, cancellation) is not { } bytes) return (SnapshotReader.Unread(file.Path, "is larger than 1 MiB"), false);
        return bytes.AsSpan().Contains((byte)0) ? (SnapshotReader.Unread(file.Path, "is binary"), false) : (SnapshotReader.Read(file.Path, bytes), true);
    }
}
