namespace Medallion.Local.Commands.Review.Git;

/// <summary>A regular file of a revision.</summary>
/// <param name="Path">Its path in the repository.</param>
/// <param name="Blob">The id of its content.</param>
internal sealed record GitFile(string Path, string Blob);
