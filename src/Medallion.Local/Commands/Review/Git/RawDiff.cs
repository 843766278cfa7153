namespace Medallion.Local.Commands.Review.Git;

/// <summary>Reads <c>git diff-tree --raw -z</c>: <c>:mode mode id id status NUL path NUL</c>, with a second path for a rename or a copy.</summary>
internal static class RawDiff
{
    /// <summary>The changed regular files, by path. What is a symbolic link or a submodule on a side counts as absent there.</summary>
    public static IReadOnlyList<FileChange> Read(string output)
    {
        var changes = new List<FileChange>();
        var parts = new Queue<string>(output.Split('\0'));
        while (parts.TryDequeue(out var heading) && heading.Length > 0)
        {
            // :100644 100644 id id M
            var fields = heading.TrimStart(':').Split(' ');
            var before = parts.Dequeue();
            var after = fields[4][0] is 'R' or 'C' ? parts.Dequeue() : before;
            var change = new FileChange(File(fields[0], before, fields[2]), File(fields[1], after, fields[3]));
            if (IsOfText(change)) changes.Add(change);
        }

        return [.. changes.OrderBy(change => change.Path, StringComparer.Ordinal)];
    }

    // A change of permissions alone is none.
    private static bool IsOfText(FileChange change) => (change.Before ?? change.After) is not null && !(change.IsMoveOnly && change.Before!.Path == change.After!.Path);

    private static GitFile? File(string mode, string path, string blob) => mode.StartsWith("100", StringComparison.Ordinal) ? new(path, blob) : null;
}
