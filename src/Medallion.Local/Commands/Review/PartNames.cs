using Medallion.Local.Commands.Review.Markdown;
using Medallion.Local.Commands.Review.Snapshots;

namespace Medallion.Local.Commands.Review;

/// <summary>The names of parts, in a sentence.</summary>
internal static class PartNames
{
    private const int Most = 20;

    /// <summary><c> States added: `A`; changed: `B`.</c> Empty when there are none.</summary>
    public static string Sentence(string noun, PartChanges changes)
    {
        var clauses = new[] { ("added", changes.Added), ("removed", changes.Removed), ("changed", changes.Changed) }
            .Where(clause => clause.Item2.Count > 0).Select(clause => $"{clause.Item1}: {List(clause.Item2)}").ToList();
        return clauses.Count == 0 ? "" : $" {noun} {string.Join("; ", clauses)}.";
    }

    private static string List(IReadOnlyList<NamedPart> parts) =>
        string.Join(", ", parts.Take(Most).Select(Name)) + (parts.Count > Most ? $" and {parts.Count - Most} more" : "");

    private static string Name(NamedPart part) => MarkdownText.Code(part.Name) + (part.Type.Length == 0 ? "" : $" ({MarkdownText.Code(part.Type)})");
}
