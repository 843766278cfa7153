using Medallion.Local.Runs;

namespace Medallion.Local.Commands.Review.Git;

/// <summary>
/// What a pull request shows: the changes from the merge base of two revisions to the second one. All reading is by <c>diff-tree</c> and <c>cat-file</c>, which no
/// user's configuration of <c>git diff</c> changes.
/// </summary>
internal sealed class RevisionRange
{
    private const int ListLimit = 16 * 1_048_576;
    private const int PatchLimit = 8 * 1_048_576;
    private static readonly string[] s_diff = ["diff-tree", "-r", "--no-relative", "--no-ext-diff", "--no-textconv", "--no-color", "--find-renames=50%", "-l1000"];
    private readonly GitProcess _git;

    private RevisionRange(GitProcess git, string baseName, string headName, string mergeBase, string head) =>
        (_git, BaseName, HeadName, MergeBase, Head) = (git, baseName, headName, mergeBase, head);

    /// <summary>The first revision, as it was asked for.</summary>
    public string BaseName { get; }

    /// <summary>The second revision, as it was asked for.</summary>
    public string HeadName { get; }

    /// <summary>The commit at which the second revision left the first one.</summary>
    public string MergeBase { get; }

    /// <summary>The second revision's commit.</summary>
    public string Head { get; }

    /// <summary>Finds the commits.</summary>
    /// <exception cref="WrongUsage">This is no repository, a revision is unknown, or the two have nothing in common.</exception>
    public static async Task<RevisionRange> OfAsync(GitProcess git, string baseName, string headName, CancellationToken cancellation)
    {
        await RunAsync(git, ListLimit, ["rev-parse", "--git-dir"], "This is no repository that git can read", cancellation);
        var (left, right) = (await CommitAsync(git, baseName, cancellation), await CommitAsync(git, headName, cancellation));
        var merge = await git.RunAsync(ListLimit, ["merge-base", left, right], cancellation);
        if (merge.ExitCode != 0)
            throw new WrongUsage($"'{baseName}' and '{headName}' have no commit in common. In a shallow clone, fetch the history first (git fetch --unshallow, or fetch-depth: 0).");
        return new(git, baseName, headName, merge.Text.Trim(), right);
    }

    /// <summary>The files that differ, by path.</summary>
    public async Task<IReadOnlyList<FileChange>> ChangesAsync(CancellationToken cancellation) =>
        RawDiff.Read((await RunAsync(_git, ListLimit, [.. s_diff, "--raw", "-z", "--no-abbrev", MergeBase, Head], "The changes cannot be listed", cancellation)).Text);

    /// <summary>A file's content; null when it is longer than the limit, in bytes.</summary>
    public async Task<byte[]?> ContentAsync(GitFile file, int limit, CancellationToken cancellation)
    {
        var output = await _git.RunAsync(limit, ["cat-file", "blob", file.Blob], cancellation);
        if (output.IsCut) return null;
        return output.ExitCode == 0 ? output.Bytes : throw new WrongUsage($"The content {file.Blob} cannot be read: {output.Error}");
    }

    /// <summary>The differences in a file's text.</summary>
    public async Task<Patch> PatchAsync(FileChange change, CancellationToken cancellation) => Patch.Of((await RunAsync(_git, PatchLimit,
        [.. s_diff, "-p", "--unified=3", "--inter-hunk-context=0", "--text", MergeBase, Head, "--", .. change.Paths.Select(path => ":(top,literal)" + path)],
        "The differences cannot be read", cancellation)).Text);

    private static async Task<string> CommitAsync(GitProcess git, string name, CancellationToken cancellation)
    {
        // What begins like an option is no revision to git either.
        var found = name.StartsWith('-') || name.Contains('\0', StringComparison.Ordinal)
            ? null : await git.RunAsync(ListLimit, ["rev-parse", "--verify", "--quiet", name + "^{commit}"], cancellation);
        return found is { ExitCode: 0 } ? found.Text.Trim() : throw new WrongUsage($"'{name}' is no revision of this repository. Was it fetched?");
    }

    private static async Task<GitOutput> RunAsync(GitProcess git, int limit, IEnumerable<string> arguments, string complaint, CancellationToken cancellation)
    {
        var output = await git.RunAsync(limit, arguments, cancellation);
        if (output.IsCut) throw new WrongUsage($"{complaint}: there are more than {limit / 1_048_576} MiB.");
        return output.ExitCode == 0 ? output : throw new WrongUsage($"{complaint}: {output.Error}");
    }
}
