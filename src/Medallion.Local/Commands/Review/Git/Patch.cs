namespace Medallion.Local.Commands.Review.Git;

/// <summary>The differences in a file's text.</summary>
/// <param name="Hunks">The hunks of the unified diff; empty when the text is the same.</param>
/// <param name="Added">How many lines are new.</param>
/// <param name="Removed">How many lines are gone.</param>
internal sealed record Patch(string Hunks, int Added, int Removed)
{
    /// <summary>No difference.</summary>
    public static Patch None { get; } = new("", 0, 0);

    /// <summary>Cuts the heading off, which names files: a comment has them in its own.</summary>
    public static Patch Of(string text)
    {
        var start = text.StartsWith("@@ ", StringComparison.Ordinal) ? 0 : text.IndexOf("\n@@ ", StringComparison.Ordinal) + 1;
        if (start == 0 && !text.StartsWith("@@ ", StringComparison.Ordinal)) return None;
        var lines = text[start..].TrimEnd('\n').Split('\n');
        return new(string.Join('\n', lines), lines.Count(line => line.StartsWith('+')), lines.Count(line => line.StartsWith('-')));
    }
}
