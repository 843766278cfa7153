namespace Medallion.Local.Commands.Review.Git;

/// <summary>A file that differs between two revisions.</summary>
/// <param name="Before">The file as it was; null when it was added.</param>
/// <param name="After">The file as it is; null when it was deleted.</param>
internal sealed record FileChange(GitFile? Before, GitFile? After)
{
    /// <summary>Its path; the former one when it was deleted.</summary>
    public string Path => (After ?? Before)!.Path;

    /// <summary>Every path that it has or had.</summary>
    public IEnumerable<string> Paths => new[] { Before, After }.OfType<GitFile>().Select(file => file.Path).Distinct(StringComparer.Ordinal);

    /// <summary>Whether only its place changed.</summary>
    public bool IsMoveOnly => Before is not null && After is not null && Before.Blob == After.Blob;
}
